import Procurement
import XML

/// `<applies-when>` and the conditions in it.
enum ConditionElement {
  private static let comparisons = Condition.Comparison.allCases.map(\.rawValue)

  /// Reads an element that holds exactly one condition.
  static func read(_ reader: inout ElementReader) -> Condition? {
    reader.requiredChild("parameter", "answer", "all", "any", "not", read: condition) ?? nil
  }

  private static func condition(_ reader: inout ElementReader) -> Condition? {
    switch reader.element.name {
    case "parameter":
      let id = reader.attribute("ref", .id, else: "")
      return comparison(&reader).map { .parameter(id, $0, $1) }
    case "answer":
      let id = reader.attribute("ref", .requirementID, else: "")
      return comparison(&reader).map { .answer(id, $0, $1) }
    case "all": return .all(conditions(&reader))
    case "any": return .any(conditions(&reader))
    default: return read(&reader).map { .not($0) }
    }
  }

  private static func conditions(_ reader: inout ElementReader) -> [Condition] {
    reader.children("parameter", "answer", "all", "any", "not", atLeast: 1, read: condition).compactMap(\.self)
  }

  private static func comparison(_ reader: inout ElementReader) -> (Condition.Comparison, String)? {
    if comparisons.count(where: { reader.has($0) }) != 1 {
      reader.report("IN016", Message("IN016.exactlyOne", reader.element.name, comparisons.joined(separator: ", ")))
    }
    let found = Condition.Comparison.allCases.map { ($0, reader.attribute($0.rawValue, .text)) }
    for case (let comparison, let value?) in found { return (comparison, value) }
    return nil
  }

  /// `<applies-when>` with its condition.
  static func element(_ condition: Condition?) -> XMLElement? {
    condition.map { XMLElement("applies-when", [], [comparison($0)]) }
  }

  private static func comparison(_ condition: Condition) -> XMLElement {
    switch condition {
    case .parameter(let id, let comparison, let value):
      XMLElement("parameter", [XMLAttribute("ref", id), XMLAttribute(comparison.rawValue, value)])
    case .answer(let id, let comparison, let value):
      XMLElement("answer", [XMLAttribute("ref", id), XMLAttribute(comparison.rawValue, value)])
    case .all(let conditions): XMLElement("all", [], conditions.map(comparison))
    case .any(let conditions): XMLElement("any", [], conditions.map(comparison))
    case .not(let condition): XMLElement("not", [], [comparison(condition)])
    }
  }
}
