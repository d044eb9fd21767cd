import Procurement
import XML

/// `<level points="10" from="99.9">`: what earns how many points.
enum LevelElement {
  /// Reads a level of a requirement whose answer has the form `type`.
  static func read(_ reader: inout ElementReader, type: AnswerType?) -> Level {
    let points = reader.attribute("points", .points, else: 0)
    let earned = earned(&reader, type)
    let text = LocalizedTextElement.running(&reader)
    return Level(points: points, text: text, earned: earned, location: reader.location)
  }

  private static func earned(_ reader: inout ElementReader, _ type: AnswerType?) -> Level.Earned? {
    let from = reader.attribute("from", .number)
    let below = reader.attribute("below", .number)
    let code = reader.attribute("code", .id)
    let when = reader.attribute("when", .yesNo)
    let ways = [reader.has("from") || reader.has("below"), reader.has("code"), reader.has("when")]
    if ways.count(where: \.self) > 1 {
      reader.report("IN016", Message("IN016.atMostOne", reader.element.name, "from/below, code, when"))
    }
    requireFit(ways, type, &reader)
    if let from, let below, from >= below {
      reader.report("IN007", Message("IN007.fromBelow", from.description, below.description))
    }
    if from != nil || below != nil { return .range(from: from, below: below) }
    if let code {
      CodeReference.require(code, in: type, &reader)
      return .code(code)
    }
    return when.map { .yesNo($0) }
  }

  private static func requireFit(_ ways: [Bool], _ type: AnswerType?, _ reader: inout ElementReader) {
    guard let type else { return }
    let fits =
      switch type {
      case .quantity, .money: [true, false, false]
      case .codes: [false, true, false]
      case .yesNo: [false, false, true]
      case .date, .text, .document: [false, false, false]
      }
    for (index, name) in ["from/below", "code", "when"].enumerated() where ways[index] && !fits[index] {
      reader.report("IN015", Message("IN015.level", name))
    }
  }

  /// The element.
  static func element(_ level: Level) -> XMLElement {
    var attributes: [XMLAttribute?] = [XMLAttribute("points", String(level.points))]
    switch level.earned {
    case .range(let from, let below): attributes += [.optional("from", from), .optional("below", below)]
    case .code(let code): attributes.append(XMLAttribute("code", code))
    case .yesNo(let isYes): attributes.append(.yesNo("when", isYes))
    case nil: break
    }
    return XMLElement("level", attributes, LocalizedTextElement.parts(level.text))
  }
}
