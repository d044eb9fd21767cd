internal import Mustache

/// What one part of a template sees: names and their values.
///
/// A name that may be empty is there all the same, as empty markup or an empty list: a name that nobody has is an error.
package struct View: Sendable, ExpressibleByDictionaryLiteral {
  /// What a name stands for.
  package enum Value: Sendable {
    case markup(Markup)
    case flag(Bool)
    case list([View])
    case view(View)

    /// Escaped text.
    static func text(_ text: String) -> Value { .markup(.text(text)) }
    /// A number without any sign but its own.
    static func number(_ number: Int) -> Value { .markup(.text(String(number))) }
    /// Markup that may be missing.
    static func optional(_ markup: Markup?) -> Value { .markup(markup ?? .empty) }
  }

  private(set) var values: [String: Value]

  package init(dictionaryLiteral elements: (String, Value)...) {
    values = Dictionary(elements) { _, _ in preconditionFailure("a view names a value twice") }
  }

  /// The value of `name`.
  subscript(name: String) -> Value? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// These values and those of `other`, which win.
  func merging(_ other: View) -> View {
    var result = self
    result.values.merge(other.values) { _, new in new }
    return result
  }
}

extension View: MustacheParent {
  func child(named name: String) -> Any? {
    switch values[name] {
    case .markup(let markup): markup
    case .flag(let flag): flag
    case .list(let views): views
    case .view(let view): view
    case nil: nil
    }
  }
}

// Text without markup has no names of its own; without this, the engine would look for them by reflection.
extension Markup: MustacheParent {
  func child(named name: String) -> Any? { nil }
}

extension Markup: MustacheCustomRenderable {
  var renderText: String { xhtml }
  var isNull: Bool { xhtml.isEmpty }
}
