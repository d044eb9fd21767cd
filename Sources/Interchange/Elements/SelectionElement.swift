import Procurement
import XML

/// `<select>`, `<deselect>`, `<choose>` and `<tailor>`: a choice from the catalogue.
enum SelectionElement {
  /// Reads all choices.
  static func read(_ reader: inout ElementReader) -> [Selection] {
    let choices = reader.children("select", "deselect", "choose", "tailor", read: choice).compactMap(\.self)
    // Left out, changed or chosen at most once; nobody could say which of two holds.
    for key in [\Selection.departure, \.clauseDeparture, \.clauseChoice] {
      reader.requireUnique(choices.compactMap { choice in choice[keyPath: key].map { ($0, choice.location.line) } })
    }
    return choices
  }

  private static func choice(_ reader: inout ElementReader) -> Selection? {
    switch reader.element.name {
    case "select": return select(&reader)
    case "deselect": return deselect(&reader)
    case "choose": return choose(&reader)
    default:
      let (choice, reason) = TailoringElement.read(&reader)
      return choice.map { Selection(choice: $0, reason: reason, location: reader.location) }
    }
  }

  private static func select(_ reader: inout ElementReader) -> Selection? {
    let ways: [(String, (String) -> Selection.Choice)] = [
      ("chapter", { .selectChapter($0) }), ("requirement", { .select($0) }),
      ("clauses", { .selectClauses($0) }), ("clause", { .selectClause($0) }),
    ]
    requireOne(ways.map(\.0), &reader)
    let choices = ways.compactMap { name, choice in reader.attribute(name, .requirementID).map(choice) }
    let (reason, condition) = tie(&reader)
    let kinds = reader.attribute("kinds", .list(of: .oneOf(RequirementKind.self))) ?? []
    return choices.first.map {
      Selection(choice: $0, kinds: kinds, condition: condition, reason: reason, location: reader.location)
    }
  }

  /// What is taken may be tied to a condition, but not without saying why.
  private static func tie(_ reader: inout ElementReader) -> (LocalizedText?, Condition?) {
    guard !reader.element.elements.isEmpty else { return (nil, nil) }
    let reason = reader.requiredChild("reason", read: LocalizedTextElement.running)
    let condition = reader.requiredChild("applies-when", read: ConditionElement.read) ?? nil
    return (reason, condition)
  }

  private static func deselect(_ reader: inout ElementReader) -> Selection? {
    let target = target(&reader)
    let reason = reader.requiredChild("reason", read: LocalizedTextElement.running)
    return target.map { target in
      let choice: Selection.Choice =
        switch target {
        case .requirement(let id): .deselect(id)
        case .clause(let id): .deselectClause(id)
        }
      return Selection(choice: choice, reason: reason, location: reader.location)
    }
  }

  private static func choose(_ reader: inout ElementReader) -> Selection {
    let clause = reader.attribute("clause", .requirementID, else: "")
    let variant = reader.attribute("variant", .id, else: "")
    let reason = reader.requiredChild("reason", read: LocalizedTextElement.running)
    let choice = Selection.Choice.chooseVariant(clause: clause, variant: variant)
    return Selection(choice: choice, reason: reason, location: reader.location)
  }

  private static func requireOne(_ names: [String], _ reader: inout ElementReader) {
    guard names.count(where: { reader.has($0) }) != 1 else { return }
    reader.report("IN016", Message("IN016.exactlyOne", reader.element.name, names.joined(separator: ", ")))
  }
}

// What a departure from the catalogue is about.
extension SelectionElement {
  /// A requirement or a clause, by its id.
  enum Target {
    case requirement(String)
    case clause(String)
  }

  /// Reads the attribute `requirement` or `clause`, of which exactly one must be there.
  static func target(_ reader: inout ElementReader) -> Target? {
    requireOne(["requirement", "clause"], &reader)
    let requirement = reader.attribute("requirement", .requirementID)
    let clause = reader.attribute("clause", .requirementID)
    if let requirement { reader.about = .requirement(requirement) }
    if requirement == nil, let clause { reader.about = .clause(clause) }
    return requirement.map { .requirement($0) } ?? clause.map { .clause($0) }
  }
}

// Writing.
extension SelectionElement {
  /// The element.
  static func element(_ selection: Selection) -> XMLElement {
    let reason = [LocalizedTextElement.element("reason", selection.reason)]
    let tie = reason + [ConditionElement.element(selection.condition)]
    switch selection.choice {
    case .selectChapter(let id):
      let kinds = selection.kinds.map(\.rawValue)
      return XMLElement("select", [XMLAttribute("chapter", id), .list("kinds", kinds)], tie)
    case .select(let id): return XMLElement("select", [XMLAttribute("requirement", id)], tie)
    case .selectClauses(let id): return XMLElement("select", [XMLAttribute("clauses", id)], tie)
    case .selectClause(let id): return XMLElement("select", [XMLAttribute("clause", id)], tie)
    case .deselect(let id): return XMLElement("deselect", [XMLAttribute("requirement", id)], reason)
    case .deselectClause(let id): return XMLElement("deselect", [XMLAttribute("clause", id)], reason)
    case .chooseVariant(let clause, let variant):
      return XMLElement("choose", [XMLAttribute("clause", clause), XMLAttribute("variant", variant)], reason)
    case .tailor(let id, let tailoring):
      return TailoringElement.element(tailoring, of: id, because: selection.reason)
    case .tailorClause(let id, let tailoring):
      return TailoringElement.element(tailoring, ofClause: id, because: selection.reason)
    }
  }
}

extension Selection {
  fileprivate var departure: String? {
    switch choice {
    case .deselect(let id), .tailor(let id, _): id
    default: nil
    }
  }

  fileprivate var clauseDeparture: String? {
    switch choice {
    case .deselectClause(let id), .tailorClause(let id, _): id
    default: nil
    }
  }

  fileprivate var clauseChoice: String? {
    if case .chooseVariant(let clause, _) = choice { clause } else { nil }
  }
}
