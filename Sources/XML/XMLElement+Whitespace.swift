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
    if preservesSpace { return merged }
    if isFlow(mixed) { return flow }
    var copy = self
    copy.children = children.compactMap { child in
      if case .element(let element) = child { .element(element.collapsed(mixed)) } else { nil }
    }
    return copy
  }

  /// The element as a flow: one blank between words, none at the ends.
  var flow: XMLElement {
    var copy = self
    copy.collapseInline()
    copy.trimEnds()
    return copy
  }

  // Inside a flow every blank may separate two words.
  private mutating func collapseInline() {
    if preservesSpace {
      self = merged
      return
    }
    mergeTexts()
    for index in children.indices {
      switch children[index] {
      case .element(var element):
        element.collapseInline()
        children[index] = .element(element)
      case .text(let text):
        if Self.needsCollapsing(text) { children[index] = .text(Self.oneBlank(text)) }
      }
    }
  }

  /// Makes neighbouring texts one, and leaves empty ones out; a parser delivers neither.
  private mutating func mergeTexts() {
    let isText = { (child: XMLChild) in if case .text = child { true } else { false } }
    let hasNeighbours = zip(children, children.dropFirst()).contains { isText($0) && isText($1) }
    guard hasNeighbours || children.contains(.text("")) else { return }
    var result: [XMLChild] = []
    for child in children where child != .text("") {
      if case .text(let more) = child, case .text(let text) = result.last {
        result[result.count - 1] = .text(text + more)
      } else {
        result.append(child)
      }
    }
    children = result
  }

  private var merged: XMLElement {
    var copy = self
    copy.mergeTexts()
    copy.children = copy.children.map { child in
      if case .element(let element) = child { .element(element.merged) } else { child }
    }
    return copy
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

  private static func needsCollapsing(_ text: String) -> Bool {
    let answer = text.utf8.withContiguousStorageIfAvailable { bytes in
      var wasBlank = false
      for byte in bytes {
        let isBlank = isXMLBlank(byte)
        if isBlank, wasBlank || byte != ASCII.blank { return true }
        wasBlank = isBlank
      }
      return false
    }
    return answer ?? true
  }
}
