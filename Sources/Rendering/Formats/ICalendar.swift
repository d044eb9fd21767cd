package import Procurement
internal import Wording

/// The days of a schedule as a calendar file: one event a step, each a whole day.
///
/// The same plan gives the same bytes: events keep their identifiers, and their stamp is the day of dispatch. Source: RFC
/// 5545, with the calendar's name by RFC 7986.
package struct ICalendar: Sendable {
  private let tender: Tender
  private let norms: NormRegister
  private let plan: SchedulePlan
  private let wording: Wording

  /// The calendar of `plan` in the words of `language`.
  package init(_ specification: Specification, plan: SchedulePlan, language: Language) {
    tender = specification.tender
    norms = specification.norms
    self.plan = plan
    wording = Wording(language)
  }

  /// The bytes of the file.
  package var bytes: [UInt8] {
    let frame = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lastenheft//Lastenheft//\(wording.language.rawValue.uppercased())",
      "CALSCALE:GREGORIAN", "NAME:\(Self.escaped(name))",
    ]
    let lines = frame + plan.steps.flatMap(event) + ["END:VCALENDAR"]
    return lines.flatMap { Self.folded($0) }
  }

  private var name: String { "\(wording.text("schedule.calendar")) \(tender.id)" }

  private func event(_ step: PlannedStep) -> [String] {
    guard let day = step.day, let next = day.adding(days: 1) else { return [] }
    return [
      "BEGIN:VEVENT",
      "UID:\(identifier(step))",
      "DTSTAMP:\(Self.basic(plan.dispatch))T000000Z",
      "DTSTART;VALUE=DATE:\(Self.basic(day))",
      "DTEND;VALUE=DATE:\(Self.basic(next))",
      "SUMMARY:\(Self.escaped(summary(step)))",
      "DESCRIPTION:\(Self.escaped(description(step)))",
      "CATEGORIES:\(Self.escaped(wording.text("schedule.category")))",
      "CLASS:CONFIDENTIAL",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]
  }

  /// The same for the same step of the same tender, whatever day it comes to.
  private func identifier(_ step: PlannedStep) -> String {
    let isOne = plan.steps.count { $0.step == step.step } == 1
    let bound = isOne ? "" : "-" + (step.bound?.rawValue ?? "")
    return "\(tender.id)-\(step.step.rawValue)\(bound)@lastenheft.invalid"
  }

  private func summary(_ step: PlannedStep) -> String {
    let word = wording.text(step.step)
    let bound = step.own == nil ? step.bound.map { " (\(wording.text($0)))" } ?? "" : ""
    return "\(tender.id): \(word.prefix(1).uppercased())\(word.dropFirst())\(bound)"
  }

  private func description(_ step: PlannedStep) -> String {
    var lines: [String] = []
    if step.own != nil { lines.append(wording.text("schedule.own")) }
    if let limit = step.reckoning?.limit, let bound = step.bound {
      lines.append("\(wording.text(bound)) \(wording.long(limit))")
    }
    if let rule = step.rule, rule.force == .law { lines.append(wording.title(rule.title)) }
    lines += wording.explanation(of: step)
    if let note = step.rule?.note { lines.append(wording.plain(note, norms: norms) { _ in nil }) }
    lines += plan.citations(of: step).map { wording.text($0, norms: norms) }
    if let confidence = plan.confidence(of: step), confidence != .verified { lines.append(wording.text(confidence)) }
    return lines.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "\n")
  }
}

// How the format writes things.
extension ICalendar {
  /// `20260407`.
  private static func basic(_ day: CalendarDay) -> String { day.description.filter { $0 != "-" } }

  /// Text with a backslash before what the format means otherwise; control characters are left out.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A line of at most 75 bytes and its continuations, never cut within a character, each with CR and LF.
  private static func folded(_ line: String) -> [UInt8] {
    var result: [UInt8] = []
    var length = 0
    for scalar in line.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if length + bytes.count > 75 {
        result += [0x0D, 0x0A, 0x20]
        length = 1
      }
      result += bytes
      length += bytes.count
    }
    return result + [0x0D, 0x0A]
  }
}
