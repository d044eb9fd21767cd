/// One step through a file.
package enum XMLEvent: Sendable {
  /// A start tag.
  case start(XMLStart)
  /// A whole run of text between two tags, entities and CDATA resolved, comments left out; blank ones too.
  case text(XMLText)
  /// An end tag, with the start that it belongs to. `<a/>` has one too.
  case end(XMLStart)
}
