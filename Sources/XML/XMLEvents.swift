/// The events of a file in its order: starts, texts and ends.
///
/// A value: iterate as often as needed, stop when done. For a walk down the tree keep one iterator and hand it on as
/// `inout`:
///
///     var events = try XMLReader.events(in: bytes, file: file, vocabulary: words).makeIterator()
///     while let event = events.next() {
///       switch event {
///       case .start(let element) where element.token == answer: read(element, &events)
///       case .start: events.skip()  // behind the end of the element that has just begun
///       case .text, .end: break
///       }
///     }
package struct XMLEvents: Sequence, Sendable {
  let tape: XMLTape

  /// The file as the caller named it.
  package var file: String { tape.file }

  /// The start tag of the root element.
  package var root: XMLStart { XMLStart(tape: tape, index: 0) }

  /// An iterator before the root.
  package func makeIterator() -> Iterator { Iterator(tape: tape) }

  /// Walks over the events.
  package struct Iterator: IteratorProtocol, Sendable {
    let tape: XMLTape
    private var index = 0

    init(tape: XMLTape) { self.tape = tape }

    /// The next event, or nil behind the end of the root.
    package mutating func next() -> XMLEvent? {
      guard index < tape.records.count else { return nil }
      let record = tape.records[index]
      index += 1
      return switch record.tag {
      case XMLTape.Record.text: .text(XMLText(tape: tape, index: index - 1))
      case XMLTape.Record.end: .end(XMLStart(tape: tape, index: Int(record.slice.offset)))
      default: .start(XMLStart(tape: tape, index: Int(record.tag)))
      }
    }

    /// Moves behind the end of the element whose start was delivered last; elsewhere does nothing.
    package mutating func skip() {
      guard index > 0, tape.records[index - 1].tag >= 0 else { return }
      index = Int(tape.starts[Int(tape.records[index - 1].tag)].next)
    }
  }
}
