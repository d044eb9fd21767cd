/// A formula as a tree: the same value is typeset, written as plain text and filled with numbers.
package indirect enum MathExpression: Hashable, Sendable {
  /// A letter with an index, such as P with `min`; the index is empty where there is none.
  case symbol(String, index: String = "")
  /// A number.
  case number(DecimalNumber)
  /// A sign between its neighbours, such as `=`, `+`, `−` or `·`.
  case sign(String)
  /// Pieces in a row.
  case row([Self])
  /// In parentheses.
  case group(Self)
  /// A numerator above a denominator.
  case fraction(Self, Self)
  /// A base with an exponent.
  case power(Self, Self)
  /// The greater of two values.
  case greater(Self, Self)
  /// A value without its sign.
  case magnitude(Self)

  /// The name of a letter with its index: `Pmin`.
  package static func name(_ letter: String, _ index: String) -> String { letter + index }

  /// This formula with numbers for the letters that `values` names.
  package func filled(with values: [String: DecimalNumber]) -> Self {
    switch self {
    case .symbol(let letter, let index): values[Self.name(letter, index)].map { .number($0) } ?? self
    case .number, .sign: self
    case .row(let pieces): .row(pieces.map { $0.filled(with: values) })
    case .group(let inner): .group(inner.filled(with: values))
    case .fraction(let top, let bottom): .fraction(top.filled(with: values), bottom.filled(with: values))
    case .power(let base, let exponent): .power(base.filled(with: values), exponent.filled(with: values))
    case .greater(let one, let other): .greater(one.filled(with: values), other.filled(with: values))
    case .magnitude(let inner): .magnitude(inner.filled(with: values))
    }
  }

  /// The formula on one line: `Z = 0,6 · (L : 1.000) − 0,4 · (P : Pmed)`; `write` spells numbers.
  package func plain(_ write: (DecimalNumber) -> String) -> String {
    switch self {
    case .symbol(let letter, let index): Self.name(letter, index)
    case .number(let number): write(number)
    case .sign(let sign): sign
    case .row(let pieces): pieces.map { $0.operand(write, in: pieces) }.joined(separator: " ")
    case .group(let inner): "(\(inner.plain(write)))"
    case .fraction(let top, let bottom): "\(top.enclosed(write)) : \(bottom.enclosed(write))"
    case .power(let base, let exponent): "\(base.enclosed(write))^\(exponent.enclosed(write))"
    case .greater(let one, let other): "max(\(one.plain(write)); \(other.plain(write)))"
    case .magnitude(let inner): "|\(inner.plain(write))|"
    }
  }

  /// In parentheses where the meaning would change without them.
  private func enclosed(_ write: (DecimalNumber) -> String) -> String {
    switch self {
    case .row(let pieces) where pieces.count > 1: "(\(plain(write)))"
    case .fraction: "(\(plain(write)))"
    default: plain(write)
    }
  }

  /// A fraction beside a factor stands in parentheses.
  private func operand(_ write: (DecimalNumber) -> String, in row: [Self]) -> String {
    if case .fraction = self, row.contains(.sign("·")) { enclosed(write) } else { plain(write) }
  }
}
