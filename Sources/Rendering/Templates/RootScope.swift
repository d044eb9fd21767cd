internal import Mustache

/// The outermost scope of a template.
///
/// The engine asks it last and prints nothing for what it does not know. A tender document must not have silent gaps:
/// a name that this scope does not have exists nowhere, and is remembered.
final class RootScope: MustacheParent {
  private let view: View
  private let texts: Texts
  private(set) var unknown: Set<String> = []

  init(_ view: View, texts: Texts) {
    self.view = view
    self.texts = texts
  }

  func child(named name: String) -> Any? {
    if name == Texts.scope { return texts }
    if let value = view.child(named: name) { return value }
    unknown.insert(name)
    return nil
  }
}
