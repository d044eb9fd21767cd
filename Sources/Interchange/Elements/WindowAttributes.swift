import Procurement
import XML

/// The attributes `from` and `until`: the days on which something holds.
enum WindowAttributes {
  static func read(_ reader: inout ElementReader) -> Window {
    let window = Window(from: reader.attribute("from", .day), until: reader.attribute("until", .day))
    reader.requireOrder(from: window.from, until: window.until)
    return window
  }

  /// Reads a window that must have a beginning.
  static func readBegun(_ reader: inout ElementReader) -> Window {
    let window = Window(from: reader.requiredAttribute("from", .day), until: reader.attribute("until", .day))
    reader.requireOrder(from: window.from, until: window.until)
    return window
  }

  /// Reads a window that must have at least one end.
  static func readBounded(_ reader: inout ElementReader) -> Window {
    if !reader.has("from"), !reader.has("until") {
      reader.report("IN016", Message("IN016.atLeastOne", reader.element.name, "from, until"))
    }
    return read(&reader)
  }

  /// The attributes.
  static func attributes(_ window: Window) -> [XMLAttribute?] {
    [.optional("from", window.from), .optional("until", window.until)]
  }
}
