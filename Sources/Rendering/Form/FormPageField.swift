internal import Procurement

/// One field of the page.
struct FormPageField {
  let form: AnswerForm
  let field: FormField
  let label: String
  /// Of a quantity.
  let unit: String
  /// Unique on the page.
  let id: String

  /// The values of the field.
  var view: View {
    [
      "id": .text(id), "label": .text(label), "hint": .text(hint), "hasHint": .flag(!hint.isEmpty),
      "isRequired": .flag(field.isRequired), "target": .text(target.kind), "about": .text(target.about),
      "part": .text(target.part), "kind": .text(kind), "limit": .text(limit), "unitCode": .text(unitCode),
      "unit": .text(unitName), "isChoice": .flag(kind == "choice"), "isMark": .flag(kind == "mark"),
      "isLong": .flag(kind == "long"), "isShort": .flag(["text", "quantity", "money", "date"].contains(kind)),
      "mode": .text(["quantity", "money"].contains(kind) ? "decimal" : "text"),
      "choices": .list(choices.map { ["value": .text($0.value), "title": .text($0.title)] }),
    ]
  }

  /// Lists and long texts explain themselves.
  private var hint: String { ["choice", "mark", "long", "text"].contains(kind) ? "" : field.hint }

  private var kind: String {
    switch field.input {
    case .choice: "choice"
    case .mark: "mark"
    case .quantity: "quantity"
    case .money: "money"
    case .date: "date"
    case .text(let limit): limit > 300 ? "long" : "text"
    }
  }

  private var limit: String { if case .text(let limit) = field.input { String(limit) } else { "" } }

  private var unitCode: String { if case .quantity(let unit) = field.input { unit.rawValue } else { "" } }

  /// What stands behind the label.
  private var unitName: String {
    switch field.input {
    case .quantity: unit
    case .money: "€"
    default: ""
    }
  }

  private var choices: [FormList.Choice] {
    if case .choice(let list) = field.input { form.list(list).choices } else { [] }
  }

  /// What it answers, in words for the script of the page.
  private var target: (kind: String, about: String, part: String) {
    switch field.target {
    case .bidder(let line): ("bidder", line.rawValue, "")
    case .lot(let id): ("lot", id, "")
    case .declaration(let topic): ("declaration", topic.rawValue, "")
    case .declarationComment(let topic): ("declaration", topic.rawValue, "comment")
    case .answer(let requirement): ("answer", requirement, "")
    case .code(let requirement, let code): ("code", requirement, code)
    case .answerComment(let requirement): ("answer", requirement, "comment")
    case .answerEvidence(let requirement): ("answer", requirement, "evidence")
    case .stance(let clause): ("clause", clause, "")
    case .stanceComment(let clause): ("clause", clause, "comment")
    case .unitPrice(let position): ("price", position, "")
    case .priceComment(let position): ("price", position, "comment")
    case .pointsDay: ("points", "", "day")
    case .points(let bidder, let requirement): ("points", "\(bidder)/\(requirement)", "")
    case .pointsReason(let bidder, let requirement): ("points", "\(bidder)/\(requirement)", "reason")
    case .document(let line, let part): ("document", FormComposition.documentID(line), part.rawValue)
    }
  }
}
