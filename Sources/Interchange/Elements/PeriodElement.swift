import Procurement
import XML

/// `<period>`: when a step of a procedure is earliest or latest.
enum PeriodElement {
  static func read(_ reader: inout ElementReader) -> PeriodRule {
    let id = reader.attribute("id", .id, else: "")
    let force = reader.attribute("force", .oneOf(PeriodRule.Force.self), else: .law)
    let step = reader.attribute("step", .oneOf(ScheduleStep.self), else: .submission)
    let bound = reader.attribute("bound", .oneOf(PeriodRule.Bound.self), else: .earliest)
    let direction = reader.attribute("direction", .oneOf(PeriodRule.Direction.self), else: .after)
    let anchor = reader.attribute("anchor", .oneOf(ScheduleStep.self), else: .dispatch)
    let length = reader.attribute("length", .whole(0...9999))
    let unit = reader.attribute("unit", .oneOf(PeriodLength.Unit.self), else: .days)
    let counting = reader.attribute("counting", .id, else: "")
    let scope = scope(&reader)
    let title = reader.requiredChild("title", read: LocalizedTextElement.plain)
    let note = reader.child("note", read: LocalizedTextElement.running)
    let versions = VersionElement.readAll(&reader)
    return PeriodRule(
      id: id,
      title: title ?? LocalizedText(id),
      note: note,
      step: step,
      bound: bound,
      anchor: anchor,
      direction: direction,
      unit: unit,
      length: length,
      counting: counting,
      force: force,
      scope: scope,
      variations: reader.children("instead", "change", read: PeriodVariationElement.read),
      citations: reader.children("cite", read: CitationAttributes.read),
      versions: versions,
      location: reader.location
    )
  }

  private static func scope(_ reader: inout ElementReader) -> PeriodRule.Scope {
    PeriodRule.Scope(
      regimes: reader.attribute("regimes", .list(of: .id)) ?? [],
      procedures: reader.attribute("procedures", .list(of: .oneOf(ProcedureKind.self))) ?? [],
      circumstances: reader.attribute("when", .list(of: .oneOf(Circumstance.self))) ?? [],
      above: reader.attribute("above", .money)
    )
  }

  /// The element.
  static func element(_ period: PeriodRule) -> XMLElement {
    let frame: [XMLAttribute?] = [
      XMLAttribute("id", period.id),
      XMLAttribute("force", period.force.rawValue),
      XMLAttribute("step", period.step.rawValue),
      XMLAttribute("bound", period.bound.rawValue),
      XMLAttribute("direction", period.direction.rawValue),
      XMLAttribute("anchor", period.anchor.rawValue),
      .optional("length", period.length),
      XMLAttribute("unit", period.unit.rawValue),
      XMLAttribute("counting", period.counting),
    ]
    let texts: [XMLElement?] = [
      LocalizedTextElement.element("title", period.title), LocalizedTextElement.element("note", period.note),
    ]
    let variations = period.variations.map(PeriodVariationElement.element)
    let citations = period.citations.map { XMLElement("cite", CitationAttributes.attributes($0)) }
    let versions = period.versions.map(VersionElement.element)
    return XMLElement("period", frame + attributes(period.scope), texts + versions + variations + citations)
  }

  private static func attributes(_ scope: PeriodRule.Scope) -> [XMLAttribute?] {
    [
      .list("regimes", scope.regimes),
      .list("procedures", scope.procedures.map(\.rawValue)),
      .list("when", scope.circumstances.map(\.rawValue)),
      .optional("above", scope.above),
    ]
  }
}
