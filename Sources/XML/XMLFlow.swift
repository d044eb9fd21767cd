/// An element with text, laid out in lines.
///
/// The words are what must not be torn apart: a new one begins only at a blank in the text, so an inline element stays
/// attached to its neighbours where no blank stood between them.
struct XMLFlow {
  private let tag: XMLTag
  private let preservesSpace: Bool
  private var words: [[UInt8]] = [[]]

  init(_ element: XMLElement, _ tag: XMLTag, _ scope: XMLScope) {
    self.tag = tag
    preservesSpace = element.preservesSpace
    add(element.children, scope, verbatim: preservesSpace)
  }

  /// Writes the element, on one line if it fits, without indentation before and line feed behind.
  func write(indentation: Int, to output: inout [UInt8]) {
    let line = tag.start + words.joined(separator: [ASCII.blank]) + tag.end
    if preservesSpace || indentation + Self.width(line) <= XMLWriter.columns {
      output += line
    } else {
      wrap(indentation: indentation, to: &output)
    }
  }

  private func wrap(indentation: Int, to output: inout [UInt8]) {
    let margin = repeatElement(ASCII.blank, count: indentation + 2)
    output += tag.start
    var column = XMLWriter.columns
    for word in words {
      let width = Self.width(word)
      if column + 1 + width > XMLWriter.columns {
        output.append(ASCII.lineFeed)
        output += margin
        column = margin.count
      } else {
        output.append(ASCII.blank)
        column += 1
      }
      output += word
      column += width
    }
    output.append(ASCII.lineFeed)
    output += repeatElement(ASCII.blank, count: indentation)
    output += tag.end
  }

  private mutating func add(_ children: [XMLChild], _ scope: XMLScope, verbatim: Bool) {
    for child in children {
      switch child {
      case .text(let text): add(text, verbatim: verbatim)
      case .element(let element): add(element, scope, verbatim: verbatim)
      }
    }
  }

  private mutating func add(_ element: XMLElement, _ outer: XMLScope, verbatim: Bool) {
    var scope = outer
    let tag = XMLTag(element, in: &scope)
    if element.children.isEmpty {
      words[words.count - 1] += tag.empty
    } else {
      words[words.count - 1] += tag.start
      add(element.children, scope, verbatim: verbatim || element.preservesSpace)
      words[words.count - 1] += tag.end
    }
  }

  private mutating func add(_ text: String, verbatim: Bool) {
    var escaped: [UInt8] = []
    XMLEscape.append(text, inAttribute: false, to: &escaped)
    if verbatim {
      words[words.count - 1] += escaped
      return
    }
    let pieces = escaped.split(separator: ASCII.blank, omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      if index > 0 { words.append([]) }
      words[words.count - 1] += piece
    }
  }

  /// The number of characters: bytes that do not continue one.
  private static func width(_ bytes: [UInt8]) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}
