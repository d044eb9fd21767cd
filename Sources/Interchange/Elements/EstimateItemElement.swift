import Procurement
import XML

/// `<running>`, `<single>` and `<calls>`: what an estimated value is made of.
enum EstimateItemElement {
  static func read(_ reader: inout ElementReader) -> EstimateItem {
    let most = reader.attribute("amount", .money, else: Money(cents: 0))
    let least = reader.attribute("least", .money) ?? most
    if least > most { reader.report("IN007", Message("IN007.order", least.description, most.description)) }
    let paid = paid(&reader)
    let lot = reader.attribute("lot", .id)
    let isOption = reader.attribute("option", .yesNo) ?? false
    let title = reader.child("title", read: LocalizedTextElement.plain)
    return EstimateItem(
      kind: kind(paid, &reader),
      title: title,
      least: least,
      most: most,
      lot: lot,
      isOption: isOption,
      location: reader.location
    )
  }

  private static func paid(_ reader: inout ElementReader) -> EstimateItem.Kind {
    switch reader.element.name {
    case "running":
      .running(
        per: reader.attribute("per", .oneOf(EstimateItem.Interval.self), else: .month),
        term: reader.attribute("term", .term, else: .unlimited),
        extensions: []
      )
    case "calls": .calls(reader.attribute("count", .positive, else: 1))
    default: .single
    }
  }

  // Extensions stand after the title.
  private static func kind(_ paid: EstimateItem.Kind, _ reader: inout ElementReader) -> EstimateItem.Kind {
    guard case .running(let interval, let term, _) = paid else { return paid }
    let extensions = reader.children("extension") { child in
      EstimateItem.Extension(
        months: child.attribute("months", .whole(1...1200), else: 1),
        times: child.attribute("times", .whole(1...1200)) ?? 1
      )
    }
    return .running(per: interval, term: term, extensions: extensions)
  }

  /// The element.
  static func element(_ item: EstimateItem) -> XMLElement {
    let amounts: [XMLAttribute?] = [
      XMLAttribute("amount", item.most.description),
      item.least == item.most ? nil : XMLAttribute("least", item.least.description),
    ]
    let more: [XMLAttribute?] = [
      .optional("lot", item.lot), item.isOption ? XMLAttribute("option", "yes") : nil,
    ]
    let title = LocalizedTextElement.element("title", item.title)
    switch item.kind {
    case .running(let interval, let term, let extensions):
      let time = [XMLAttribute("per", interval.rawValue), XMLAttribute("term", text(term))]
      return XMLElement("running", amounts + time + more, [title] + extensions.map(element))
    case .single: return XMLElement("single", amounts + more, [title])
    case .calls(let count): return XMLElement("calls", amounts + [XMLAttribute("count", String(count))] + more, [title])
    }
  }

  private static func text(_ term: EstimateItem.Term) -> String {
    switch term {
    case .unlimited: "open"
    case .months(let months): String(months)
    }
  }

  private static func element(_ right: EstimateItem.Extension) -> XMLElement {
    XMLElement(
      "extension",
      [
        XMLAttribute("months", String(right.months)),
        right.times == 1 ? nil : XMLAttribute("times", String(right.times)),
      ]
    )
  }
}
