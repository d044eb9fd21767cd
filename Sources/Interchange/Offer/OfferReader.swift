import Procurement
import XML

/// Walks once through the events of an offer and notes what is wrong; no tree is built, since offers come by the thousand.
///
/// Every method that reads an element is called behind its start and leaves behind its end.
struct OfferReader {
  /// The file.
  let file: String
  /// What findings are about just now.
  var about: Finding.Subject = .document
  /// What is wrong so far.
  private(set) var findings: [Finding] = []
  private var events: XMLEvents.Iterator

  init(_ events: XMLEvents) {
    file = events.file
    self.events = events.makeIterator()
    _ = self.events.next()
  }

  /// Where an element stands.
  func location(of start: XMLStart) -> SourceLocation { SourceLocation(file: file, line: start.line) }

  /// Where an element stands, with the cell of the spreadsheet that it came from.
  func origin(of start: XMLStart) -> SourceLocation {
    SourceLocation(file: file, line: start.line, cell: value(.place, of: start))
  }

  /// Notes that something is wrong with an element; in an offer that is a formal defect.
  mutating func report(_ code: String, _ message: Message, at start: XMLStart) {
    findings.append(
      Finding(
        code: code,
        severity: .error,
        message: message,
        location: location(of: start),
        about: about,
        deficiency: .formalDefect
      )
    )
  }
}

// Content.
extension OfferReader {
  /// Reads the children of an element, which come in the order of `slots`.
  mutating func children(
    of parent: XMLStart,
    _ slots: [OfferSlot],
    read: (inout OfferReader, XMLStart, OfferName) -> Void
  ) {
    var rank = 0
    var seen: UInt64 = 0
    while let event = events.next() {
      switch event {
      case .start(let child):
        guard let index = child.namespaceMatches ? slots.firstIndex(where: { $0.name.rawValue == child.token }) : nil
        else {
          reportUnknown(child, in: parent, slots)
          continue
        }
        let isFirst = seen & 1 << UInt64(index) == 0
        seen |= 1 << UInt64(index)
        if index < rank { reportMisplaced(child, in: parent, slots) }
        rank = max(rank, index)
        if isFirst || slots[index].isRepeated {
          read(&self, child, slots[index].name)
        } else {
          report("IN008", Message("IN008.tooOften", parent.name, child.name), at: child)
          events.skip()
        }
      case .text(let text) where !text.isBlank: report("IN010", Message("IN010.stray", parent.name), at: parent)
      case .text: break
      case .end:
        for (index, slot) in slots.enumerated() where slot.isRequired && seen & 1 << UInt64(index) == 0 {
          report("IN003", Message("IN003.element", parent.name, slot.name.text), at: parent)
        }
        return
      }
    }
  }

  /// The text of an element that holds nothing else, each white space one blank.
  mutating func text(of parent: XMLStart) -> String {
    var text = ""
    while let event = events.next() {
      switch event {
      case .start(let child): reportUnknown(child, in: parent, [])
      case .text(let piece) where text.isEmpty: text = String(collapsing: piece.bytes)
      case .text(let piece): text = "\(text) \(piece.string)".collapsed
      case .end: return text
      }
    }
    return text
  }

  private mutating func reportUnknown(_ child: XMLStart, in parent: XMLStart, _ slots: [OfferSlot]) {
    let key = !child.namespaceMatches ? "IN002.namespace" : slots.isEmpty ? "IN002.noElements" : "IN002.element"
    report("IN002", Message(key, parent.name, child.name, Self.names(slots)), at: child)
    events.skip()
  }

  private mutating func reportMisplaced(_ child: XMLStart, in parent: XMLStart, _ slots: [OfferSlot]) {
    report("IN008", Message("IN008.order", parent.name, child.name, Self.names(slots)), at: child)
  }

  private static func names(_ slots: [OfferSlot]) -> String { slots.map(\.name.text).joined(separator: ", ") }
}

// Attributes.
extension OfferReader {
  /// Notes attributes that are not among `allowed`.
  mutating func check(_ start: XMLStart, allowed: OfferNames) {
    for index in 0..<start.attributeCount where !allowed.contains(start.attributeToken(at: index)) {
      let attribute = start.attribute(at: index)
      if attribute.namespace == NativeFile.instanceNamespace, NativeFile.schemaHints.contains(attribute.name) {
        continue
      }
      let key = allowed.names.isEmpty ? "IN002.noAttributes" : "IN002.attribute"
      let names = allowed.names.map(\.text).joined(separator: ", ")
      report("IN002", Message(key, start.name, attribute.name, names), at: start)
    }
  }

  /// The value of an attribute; nil when it is missing or blank, which in an offer is the same.
  func value(_ name: OfferName, of start: XMLStart) -> String? {
    guard let text = start.bytes(of: name.rawValue).map({ String(collapsing: $0) }), !text.isEmpty else { return nil }
    return text
  }

  /// The value of an attribute that may be missing or blank; nil too when it is no such value.
  mutating func value<Value>(_ name: OfferName, _ form: ValueForm<Value>, of start: XMLStart) -> Value? {
    value(name, of: start).flatMap { read($0, of: name, form, at: start) }
  }

  private mutating func read<Value>(
    _ text: String,
    of name: OfferName,
    _ form: ValueForm<Value>,
    at start: XMLStart
  ) -> Value? {
    switch form.read(text) {
    case .value(let value): return value
    case .malformed, .outOfRange:
      let arguments = [name.text, text] + form.arguments
      report("IN004", Message(key: "IN004.\(form.name)", arguments: arguments), at: start)
      return nil
    }
  }

  /// The value of an attribute that must be there; nil when it is missing, blank or no such value.
  mutating func requiredValue<Value>(_ name: OfferName, _ form: ValueForm<Value>, of start: XMLStart) -> Value? {
    if let text = value(name, of: start) { return read(text, of: name, form, at: start) }
    if start.bytes(of: name.rawValue) == nil {
      report("IN003", Message("IN003.attribute", start.name, name.text), at: start)
    } else {
      report("IN004", Message("IN004.blank", name.text), at: start)
    }
    return nil
  }

  /// The words of an attribute; none when it is missing or blank.
  func words(_ name: OfferName, of start: XMLStart) -> [String] { start.bytes(of: name.rawValue)?.words ?? [] }
}
