internal import CLibxml2

/// A node that an expression has found; keeps its document alive.
package struct XPathNode {
  /// The document that it is in.
  package let document: XMLDocument
  let pointer: xmlNodePtr

  /// The local name of an element or attribute; "" for text and for the document.
  package var name: String {
    let type = pointer.pointee.type
    guard type == XML_ELEMENT_NODE || type == XML_ATTRIBUTE_NODE, let name = pointer.pointee.name else { return "" }
    return String(cString: name)
  }

  /// The string value: the value of an attribute, all text in an element.
  package var text: String { XPath.string(xmlXPathCastNodeToString(pointer)) }

  /// The line of the start tag of the element, or of the element that an attribute or text belongs to; 0 for the
  /// document.
  package var line: Int { XMLDocument.line(of: pointer) ?? 0 }
}
