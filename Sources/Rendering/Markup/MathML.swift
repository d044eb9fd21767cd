internal import Procurement
internal import Wording

/// A formula in MathML, with its plain text as the alternative.
struct MathML {
  let phrasing: Phrasing

  /// `formula` as an element of its own line.
  func markup(_ formula: MathExpression) -> Markup {
    .element(
      "math",
      [
        .init("xmlns", "http://www.w3.org/1998/Math/MathML"), .init("display", "block"),
        .init("alttext", plain(formula)),
      ],
      piece(formula)
    )
  }

  /// A letter within a line.
  func inline(_ letter: MathExpression) -> Markup {
    .element(
      "math",
      [.init("xmlns", "http://www.w3.org/1998/Math/MathML"), .init("alttext", plain(letter))],
      piece(letter)
    )
  }

  /// `formula` on one line.
  func plain(_ formula: MathExpression) -> String { formula.plain { phrasing.wording.text($0) } }

  private func piece(_ expression: MathExpression) -> Markup {
    switch expression {
    case .symbol(let letter, ""): .element("mi", [], .text(letter))
    case .symbol(let letter, let index):
      .element(
        "msub",
        [],
        .element("mi", [], .text(letter)) + .element("mi", [.init("mathvariant", "normal")], .text(index))
      )
    case .number(let number): .element("mn", [], .text(phrasing.wording.text(number)))
    case .sign(let sign): .element("mo", [], .text(sign))
    case .row(let pieces): .element("mrow", [], pieces.map(piece).joined())
    case .group(let inner): enclosed("(", inner, ")")
    case .fraction(let top, let bottom): .element("mfrac", [], piece(top) + piece(bottom))
    case .power(let base, let exponent): .element("msup", [], piece(base) + piece(exponent))
    case .greater(let one, let other):
      .element(
        "mrow",
        [],
        .element("mi", [], .text("max")) + .element("mo", [], .text("(")) + piece(one) + .element("mo", [], .text(";"))
          + piece(other) + .element("mo", [], .text(")"))
      )
    case .magnitude(let inner): enclosed("|", inner, "|")
    }
  }

  private func enclosed(_ open: String, _ inner: MathExpression, _ close: String) -> Markup {
    .element("mrow", [], .element("mo", [], .text(open)) + piece(inner) + .element("mo", [], .text(close)))
  }
}
