/// A node of a trace in words, as a page shows it.
package struct TraceEntry: Hashable, Sendable {
  /// Unique on the page; letters, digits and hyphens.
  package var anchor: String
  /// What sort of thing it is.
  package var kind: TraceNode.Kind
  /// What it is called.
  package var label: String
  /// What is known about it, a line each.
  package var lines: [String]
  /// File and line, relative to the dossier; nil where it is computed.
  package var place: String?
  /// Address of the place in a document, relative to the page; nil where it is no such place.
  package var target: String?
  /// Anchors of what it rests on.
  package var bases: [String]
  /// Anchors of what rests on it.
  package var dependents: [String]

  /// A node in words.
  package init(
    anchor: String,
    kind: TraceNode.Kind,
    label: String,
    lines: [String] = [],
    place: String? = nil,
    target: String? = nil,
    bases: [String] = [],
    dependents: [String] = []
  ) {
    self.anchor = anchor
    self.kind = kind
    self.label = label
    self.lines = lines
    self.place = place
    self.target = target
    self.bases = bases
    self.dependents = dependents
  }
}
