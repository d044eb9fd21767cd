extension XMLElement {
  /// The element with the white space that counts, and each run of text in one piece.
  package func normalized(_ whitespace: XMLWhitespace) -> XMLElement {
    guard case .collapsed(let mixed) = whitespace else { return self }
    return collapsed(mixed)
  }

  /// Whether `xml:space="preserve"` keeps white space as it is.
  var preservesSpace: Bool { attribute("space", namespace: XMLAttribute.xmlNamespace) == "preserve" }

  /// Whether text and inline elements stand in one line here.
  func isFlow(_ mixed: Set<String>) -> Bool {
    mixed.contains(name)
      || children.contains { child in
        if case .text(let text) = child { !text.utf8.allSatisfy(isXMLBlank) } else { false }
      }
  }

  private func collapsed(_ mixed: Set<String>) -> XMLElement {
    if preservesSpace { return self }
    var copy = self
    if isFlow(mixed) {
      copy.children = inline.children
      copy.trimEnds()
    } else {
      copy.children = children.compactMap { child in
        if case .element(let element) = child { .element(element.collapsed(mixed)) } else { nil }
      }
    }
    return copy
  }

  // Inside a flow every blank may separate two words.
  private var inline: XMLElement {
    if preservesSpace { return self }
    var copy = self
    copy.children = merged.compactMap { child in
      switch child {
      case .element(let element): return .element(element.inline)
      case .text(let text): return text.isEmpty ? nil : .text(Self.oneBlank(text))
      }
    }
    return copy
  }

  /// The children, with neighbouring texts as one.
  var merged: [XMLChild] {
    var result: [XMLChild] = []
    for child in children {
      if case .text(let more) = child, case .text(let text) = result.last {
        result[result.count - 1] = .text(text + more)
      } else {
        result.append(child)
      }
    }
    return result
  }

  private mutating func trimEnds() {
    if case .text(let text) = children.first {
      let rest = text.utf8.drop(while: isXMLBlank)
      if rest.isEmpty { children.removeFirst() } else { children[0] = .text(String(Substring(rest))) }
    }
    if case .text(let text) = children.last {
      var rest = text.utf8[...]
      while let byte = rest.last, isXMLBlank(byte) { rest.removeLast() }
      if rest.isEmpty { children.removeLast() } else { children[children.count - 1] = .text(String(Substring(rest))) }
    }
  }

  private static func oneBlank(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isBlank = false
    for byte in text.utf8 {
      let wasBlank = isBlank
      isBlank = isXMLBlank(byte)
      if !isBlank { bytes.append(byte) } else if !wasBlank { bytes.append(ASCII.blank) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
