/// Writes elements as canonical bytes: the same tree, the same bytes, everywhere.
///
/// UTF-8 with declaration; two blanks of indentation; attributes in their order; `<a/>` for an empty element; no blanks at
/// the end of a line; a line feed at the end. White space is first normalized as `XMLWhitespace.collapsed` says. An
/// element with text in it is written on one line when it fits into 120 columns and else wrapped at its blanks, so that
/// `XMLTree.parse` of the bytes, with the same `mixed`, gives the normalized tree again.
///
/// A character that XML 1.0 cannot carry (most control characters) becomes U+FFFD: it may come from a user's text and is
/// no reason to stop. A name that is no XML name is a mistake of our own code and traps.
package struct XMLWriter: Sendable {
  /// The elements that are flows of text even when all their words stand in inline elements.
  package var mixed: Set<String>

  /// The longest line, in characters; only what has no blank to break at is longer.
  package static let columns = 120

  /// A writer for a format with these mixed elements.
  package init(mixed: Set<String> = []) { self.mixed = mixed }

  /// The bytes of a file with this root.
  ///
  /// Elements without a namespace are put into `namespace`.
  package func write(_ root: XMLElement, namespace: String = "") -> [UInt8] {
    let element = (namespace.isEmpty ? root : root.inNamespace(namespace)).normalized(.collapsed(mixed: mixed))
    var output = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    write(element, indentation: 0, XMLScope(), to: &output)
    return output
  }

  private func write(_ element: XMLElement, indentation: Int, _ outer: XMLScope, to output: inout [UInt8]) {
    var scope = outer
    let tag = XMLTag(element, in: &scope)
    output += repeatElement(ASCII.blank, count: indentation)
    if element.children.isEmpty {
      output += tag.empty
    } else if element.preservesSpace || element.isFlow(mixed) {
      XMLFlow(element, tag, scope).write(indentation: indentation, to: &output)
    } else {
      output += tag.start
      output.append(ASCII.lineFeed)
      for case .element(let child) in element.children {
        write(child, indentation: indentation + 2, scope, to: &output)
      }
      output += repeatElement(ASCII.blank, count: indentation)
      output += tag.end
    }
    output.append(ASCII.lineFeed)
  }
}
