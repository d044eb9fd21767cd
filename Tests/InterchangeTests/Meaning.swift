import Procurement

/// What a value says, without the places where it was read.
enum Meaning {
  /// All properties in depth as text; equal texts mean equal values.
  static func text(of value: Any) -> String { lines(of: value, "").joined(separator: "\n") }

  private static func lines(of value: Any, _ name: String) -> [String] {
    if value is SourceLocation { return [] }
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return ["\(name)=\(value)"] }
    let lines = mirror.children.enumerated().flatMap { index, child in
      Self.lines(of: child.value, "\(name).\(child.label ?? (mirror.displayStyle == .dictionary ? "" : String(index)))")
    }
    // A dictionary has no order; its lines have.
    return mirror.displayStyle == .dictionary ? lines.sorted() : lines
  }
}
