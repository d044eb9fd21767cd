internal import Procurement
internal import Wording

/// How a document says things in one language: values and terms through `Wording`, labels through the templates' texts.
package struct Phrasing {
  let wording: Wording
  let context: TextContext
  private let labels: Labels
  /// Whether requirements stand in this document, so that their ids can be links.
  private var holdsRequirements = true

  init(_ language: Language, context: TextContext, labels: Labels) {
    wording = Wording(language)
    self.context = context
    self.labels = labels
  }

  var language: Language { wording.language }

  /// The same for a document without requirements: their ids are words, not links.
  var withoutRequirements: Phrasing {
    var copy = self
    copy.holdsRequirements = false
    return copy
  }

  /// The id of a requirement or group, as a link where it stands in the same document.
  func reference(to id: String) -> Markup {
    holdsRequirements ? .element("a", [.init("class", "x"), .init("href", "#\(id)")], .text(id)) : .text(id)
  }

  /// The label `key` with its arguments.
  func label(_ key: String, _ arguments: Markup...) -> Markup { labels(key, arguments) }

  /// The label `key` with numbers and other short texts.
  func label(_ key: String, _ arguments: [String]) -> Markup { labels(key, arguments.map { Markup.text($0) }) }

  /// The word for a term of the model.
  func word(_ term: some Term) -> Markup { .text(wording.text(term)) }

  /// The word for a term with a capital, where it starts a line.
  func capitalized(_ term: some Term) -> Markup { .text(Self.capitalized(wording.text(term))) }

  func day(_ day: CalendarDay) -> Markup { .text(wording.text(day)) }

  /// A day with its day of the week in short, kept on one line.
  func shortDay(_ day: CalendarDay) -> Markup {
    .text(String(wording.short(day).map { $0 == " " ? "\u{A0}" : $0 }))
  }

  func number(_ number: Int) -> Markup { .text(wording.text(number)) }

  func money(_ money: Money) -> Markup { .text(wording.text(money)) }

  /// An exact amount of euros, rounded to the cent where it has fractions of one.
  func amount(_ euros: Rational) -> Markup { .text(wording.text(euros: euros)) }

  func citation(_ citation: Citation) -> Markup { .text(wording.text(citation, norms: context.norms)) }

  /// What a finding or a rule says.
  func message(_ message: Message) -> Markup { .text(Typography.bound(wording.text(message))) }

  /// A share of a whole in percent, two digits after the point.
  func percent(_ part: Int, of whole: Int) -> Markup {
    guard whole > 0 else { return .empty }
    return .text(decimal(Rational(part * 100, whole), decimals: 2) + "\u{A0}%")
  }

  /// `number` with exactly `decimals` digits after the separator of the language.
  func decimal(_ number: Rational, decimals: Int) -> String {
    number.formatted(decimals: decimals, separator: wording.text("value.point"))
  }

  /// `index` with exactly `decimals` digits after the separator of the language.
  func decimal(_ index: ScoreIndex, decimals: Int) -> String {
    index.formatted(decimals: decimals, separator: wording.text("value.point"))
  }

  static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
