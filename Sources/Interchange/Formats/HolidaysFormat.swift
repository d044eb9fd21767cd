package import Procurement
package import XML

/// `<holidays>`: public holidays by region, with the days on which each rule holds.
package enum HolidaysFormat {
  /// Reads the holidays.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard
  ) -> Reading<[Holiday]> {
    NativeFile.read(.holidays, bytes, file: file, limits: limits) { reader in
      let holidays = reader.children("holiday", atLeast: 1, read: holiday)
      reader.requireUnique(holidays.map { ($0.id, $0.location.line) })
      return holidays
    }
  }

  private static func holiday(_ reader: inout ElementReader) -> Holiday {
    let id = reader.attribute("id", .id, else: "")
    let regions = reader.attribute("regions", .list(of: .region), else: [])
    let window = WindowAttributes.readBegun(&reader)
    let confidence = reader.attribute("confidence", .oneOf(Confidence.self), else: .inferred)
    let source = reader.attribute("source", .text, else: "")
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let rule = reader.requiredChild("fixed", "easter", "weekday-before", read: rule)
    return Holiday(
      id: id,
      title: title ?? LocalizedText(id),
      regions: regions,
      rule: rule ?? .easter(offset: 0),
      window: window,
      confidence: confidence,
      source: source,
      location: reader.location
    )
  }

  private static func rule(_ reader: inout ElementReader) -> Holiday.Rule {
    switch reader.element.name {
    case "easter": return .easter(offset: reader.attribute("offset", .whole(-100...100), else: 0))
    case "fixed":
      let (month, day) = day(&reader)
      return .fixed(month: month, day: day)
    default:
      let weekday = reader.attribute("weekday", .whole(1...7), else: 1)
      let (month, day) = day(&reader)
      return .weekdayBefore(weekday: weekday, month: month, day: day)
    }
  }

  private static func day(_ reader: inout ElementReader) -> (month: Int, day: Int) {
    let month = reader.attribute("month", .whole(1...12), else: 1)
    let day = reader.attribute("day", .whole(1...31), else: 1)
    return (month, day)
  }
}

// Writing.
extension HolidaysFormat {
  /// The canonical bytes.
  package static func write(_ holidays: [Holiday]) -> [UInt8] {
    NativeFile.bytes(XMLElement("holidays", [], holidays.map(element)))
  }

  private static func element(_ holiday: Holiday) -> XMLElement {
    XMLElement(
      "holiday",
      [XMLAttribute("id", holiday.id), .list("regions", holiday.regions)]
        + WindowAttributes.attributes(holiday.window)
        + [XMLAttribute("confidence", holiday.confidence.rawValue), XMLAttribute("source", holiday.source)],
      [LocalizedTextElement.element("title", holiday.title), element(holiday.rule)]
    )
  }

  private static func element(_ rule: Holiday.Rule) -> XMLElement {
    switch rule {
    case .easter(let offset): XMLElement("easter", [.optional("offset", offset)])
    case .fixed(let month, let day): XMLElement("fixed", [.optional("month", month), .optional("day", day)])
    case .weekdayBefore(let weekday, let month, let day):
      XMLElement(
        "weekday-before",
        [.optional("weekday", weekday), .optional("month", month), .optional("day", day)]
      )
    }
  }
}
