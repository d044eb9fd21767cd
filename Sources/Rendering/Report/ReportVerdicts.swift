internal import Procurement

/// How many demands each offer meets, and what the four verdicts mean.
struct ReportVerdicts {
  let offers: [OfferEntry]

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    outline.chapter(.init(phrasing.label("verdicts"), anchor: "verdicts")).merging([
      "legend": .list(
        VerdictMark.all.map { mark in
          ["verdict": .markup(mark.markup(in: phrasing)), "meaning": .markup(phrasing.label("meaning.\(mark.name)"))]
        }
      ),
      "heads": .list(VerdictMark.all.map { ["head": .markup($0.markup(in: phrasing))] }),
      "rows": .list(
        offers.map { entry in
          let marks = entry.demands.map { VerdictMark($0.verdict) }
          return [
            "name": .markup(entry.link),
            "counts": .list(
              VerdictMark.all.map { mark in ["count": .markup(phrasing.number(marks.count { $0 == mark }))] }
            ),
          ]
        }
      ),
    ])
  }
}

/// A verdict with its sign: never by colour alone.
struct VerdictMark: Hashable {
  let verdict: Verdict?

  /// The mark of `verdict`; nil means that the demand does not apply.
  init(_ verdict: Verdict?) { self.verdict = verdict }

  /// All marks, in the order of the legend.
  static let all = Verdict.allCases.map { VerdictMark($0) } + [VerdictMark(nil)]

  /// The name in style sheet and texts.
  var name: String { verdict?.rawValue ?? "not-applicable" }

  private var sign: String {
    switch verdict {
    case .met: "✓"
    case .notMet: "✗"
    case .unclear: "?"
    case .notAnswered: "□"
    case nil: "–"
    }
  }

  /// Sign and word.
  func markup(in phrasing: Phrasing) -> Markup {
    let word = verdict.map { phrasing.word($0) } ?? phrasing.label("notApplicable")
    return .element("span", [.init("class", "verdict \(name)")], .text(sign + "\u{A0}") + word)
  }
}
