import Procurement
import XML

/// An element while it is read: hands out attributes and children, and notes whatever else stands in it.
///
/// Attributes and children are asked for in the order of the format. What was not asked for is unknown here; what stands
/// in another order than asked is out of place. Both are noted when the element has been read, by whoever read its parent.
struct ElementReader {
  /// The element.
  let element: XMLElement
  /// The file that it stands in.
  let file: String
  /// What findings in it are about.
  var about: Finding.Subject
  /// What is wrong in it, as far as it has been read.
  private(set) var findings: [Finding] = []
  private var attributes: [String] = []
  private var order: [[String]] = []
  private var ranks: [Int?]
  private var readsText = false

  init(_ element: XMLElement, file: String, about: Finding.Subject = .document) {
    self.element = element
    self.file = file
    self.about = about
    ranks = Array(repeating: nil, count: element.children.count)
  }

  /// Where the element stands.
  var location: SourceLocation { SourceLocation(file: file, line: element.line) }

  /// Notes that something is wrong, on the line of the element unless told otherwise.
  mutating func report(_ code: String, _ message: Message, line: Int? = nil) {
    let location = SourceLocation(file: file, line: line ?? element.line)
    findings.append(Finding(code: code, severity: .error, message: message, location: location, about: about))
  }
}

// Attributes.
extension ElementReader {
  /// Whether the element carries the attribute.
  func has(_ name: String) -> Bool { element.attribute(name) != nil }

  /// The value of an attribute that may be left out; nil too when it is no such value.
  mutating func attribute<Value>(_ name: String, _ form: ValueForm<Value>) -> Value? {
    attributes.append(name)
    guard let text = element.attribute(name)?.collapsed else { return nil }
    switch form.read(text) {
    case .value(let value): return value
    case .malformed where text.isEmpty: report("IN004", Message("IN004.blank", name))
    case .malformed: report("IN004", Message(key: "IN004.\(form.name)", arguments: [name, text] + form.arguments))
    case .outOfRange: reportOutOfRange(name, text, form.arguments)
    }
    return nil
  }

  private mutating func reportOutOfRange(_ name: String, _ text: String, _ range: [String]) {
    let key = range.last == "" ? "IN007.atLeast" : "IN007.range"
    report("IN007", Message(key: key, arguments: [name, text] + range))
  }

  /// The value of an attribute that must be there; nil when it is missing or no such value.
  mutating func requiredAttribute<Value>(_ name: String, _ form: ValueForm<Value>) -> Value? {
    if !has(name) { report("IN003", Message("IN003.attribute", element.name, name)) }
    return attribute(name, form)
  }

  /// The value of an attribute that must be there; `fallback` where it is missing or no such value.
  mutating func attribute<Value>(_ name: String, _ form: ValueForm<Value>, else fallback: Value) -> Value {
    requiredAttribute(name, form) ?? fallback
  }
}

// Children.
extension ElementReader {
  /// All children of these names; of several names, in any order.
  mutating func children<Value>(
    _ names: String...,
    atLeast minimum: Int = 0,
    read: (inout ElementReader) -> Value
  ) -> [Value] {
    let elements = take(names, atMost: .max)
    if elements.count < minimum { reportMissing(names) }
    return elements.map { value(of: $0, read) }
  }

  /// The child of this name, if there is one.
  mutating func child<Value>(_ name: String, read: (inout ElementReader) -> Value) -> Value? {
    take([name], atMost: 1).first.map { value(of: $0, read) }
  }

  /// The child that must be there.
  mutating func requiredChild<Value>(_ names: String..., read: (inout ElementReader) -> Value) -> Value? {
    let element = take(names, atMost: 1).first
    if element == nil { reportMissing(names) }
    return element.map { value(of: $0, read) }
  }

  /// Reads an element that stands in this one.
  mutating func value<Value>(of child: XMLElement, _ read: (inout ElementReader) -> Value) -> Value {
    var reader = ElementReader(child, file: file, about: about)
    let value = read(&reader)
    findings += reader.finished()
    return value
  }

  /// Notes that a child is missing.
  mutating func reportMissing(_ names: [String]) {
    let key = names.count == 1 ? "IN003.element" : "IN003.oneOf"
    report("IN003", Message(key, element.name, names.joined(separator: ", ")))
  }

  private mutating func take(_ names: [String], atMost maximum: Int) -> [XMLElement] {
    let rank = order.count
    order.append(names)
    var taken: [XMLElement] = []
    for (index, child) in element.children.enumerated() where taken.count < maximum && ranks[index] == nil {
      guard let child = child.element, child.namespaceMatches, names.contains(child.name) else { continue }
      ranks[index] = rank
      taken.append(child)
    }
    return taken
  }
}

// Text.
extension ElementReader {
  /// The text of an element that holds nothing else, each white space one blank.
  mutating func text() -> String {
    readsText = true
    let text = element.children.map { if case .text(let text) = $0 { text } else { "" } }.joined().collapsed
    if text.isEmpty { report("IN009", Message("IN009.empty", element.name)) }
    return text
  }

  /// Everything in the element, for a reader that looks after order and names itself.
  mutating func content() -> [XMLChild] {
    readsText = true
    ranks = ranks.map { _ in 0 }
    return element.children
  }
}

// What is left over.
extension ElementReader {
  /// All findings, once everything has been asked for.
  consuming func finished() -> [Finding] {
    for attribute in element.attributes { check(attribute) }
    var highest = 0
    for (index, child) in element.children.enumerated() {
      switch child {
      case .element(let child): check(child, rank: ranks[index], &highest)
      case .text(let text) where !readsText && !text.isBlank: report("IN010", Message("IN010.stray", element.name))
      case .text: break
      }
    }
    return findings
  }

  private mutating func check(_ attribute: XMLAttribute) {
    if attribute.namespace.isEmpty, attributes.contains(attribute.name) { return }
    // Editors note here where they found the schema.
    if attribute.namespace == NativeFile.instanceNamespace, NativeFile.schemaHints.contains(attribute.name) { return }
    let key = attributes.isEmpty ? "IN002.noAttributes" : "IN002.attribute"
    report("IN002", Message(key, element.name, attribute.name, attributes.joined(separator: ", ")))
  }

  private mutating func check(_ child: XMLElement, rank: Int?, _ highest: inout Int) {
    if let rank {
      if rank < highest { reportMisplaced(child) }
      highest = max(highest, rank)
    } else if child.namespaceMatches, order.joined().contains(child.name) {
      report("IN008", Message("IN008.tooOften", element.name, child.name), line: child.line)
    } else {
      reportUnknown(child, allowed: order.flatMap(\.self))
    }
  }

  /// Notes that an element stands in the wrong place.
  mutating func reportMisplaced(_ child: XMLElement) {
    let expected = order.flatMap(\.self).joined(separator: ", ")
    report("IN008", Message("IN008.order", element.name, child.name, expected), line: child.line)
  }

  /// Notes that an element is unknown here.
  mutating func reportUnknown(_ child: XMLElement, allowed: [String]) {
    let key = !child.namespaceMatches ? "IN002.namespace" : allowed.isEmpty ? "IN002.noElements" : "IN002.element"
    report("IN002", Message(key, element.name, child.name, allowed.joined(separator: ", ")), line: child.line)
  }
}

// What an element must keep in itself.
extension ElementReader {
  /// Notes each id that stands there a second time, on its own line.
  mutating func requireUnique(_ ids: [(id: String, line: Int)]) {
    var first: [String: Int] = [:]
    for (id, line) in ids where !id.isEmpty {
      if let earlier = first[id] {
        report("IN005", Message("IN005.duplicate", id, String(earlier)), line: line)
      } else {
        first[id] = line
      }
    }
  }

  /// Notes a period that ends before it begins.
  mutating func requireOrder(from: CalendarDay?, until: CalendarDay?) {
    guard let from, let until, until < from else { return }
    report("IN013", Message("IN013.period", from.description, until.description))
  }
}
