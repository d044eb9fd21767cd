package import Procurement
package import XML

/// `<tender>`: one procurement.
package enum TenderFormat {
  /// Reads a tender.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard
  ) -> Reading<Tender> {
    NativeFile.read(.tender, bytes, file: file, limits: limits, read: tender)
  }

  private static func tender(_ reader: inout ElementReader) -> Tender {
    var tender = blank(&reader)
    readFrame(&reader, into: &tender)
    readContent(&reader, into: &tender)
    requireUnique(tender, &reader)
    requireLots(tender, &reader)
    return tender
  }

  // A tender of what is there, to be filled: every part of it may be missing.
  private static func blank(_ reader: inout ElementReader) -> Tender {
    Tender(
      id: reader.attribute("id", .id, else: ""),
      version: reader.attribute("version", .version, else: ""),
      title: LocalizedText(""),
      authority: ContractingAuthority(name: "", unit: nil, address: [], contact: nil, region: ""),
      subject: Subject(description: LocalizedText(""), codes: []),
      estimate: ValueEstimate(items: [], location: reader.location),
      procedure: Procedure(
        regime: "",
        title: LocalizedText(""),
        allowsLaterSupply: false,
        allowsVariants: false,
        location: reader.location
      ),
      schedule: Schedule(days: [:], location: reader.location),
      scoring: ScoringTerms(
        formula: .unsettled(""),
        priceBasis: .net,
        includesOptions: false,
        rounding: .none,
        tieRule: .lot,
        location: reader.location
      ),
      location: reader.location
    )
  }

  private static func readFrame(_ reader: inout ElementReader, into tender: inout Tender) {
    tender.title = reader.requiredChild("title", read: LocalizedTextElement.plain) ?? tender.title
    tender.authority = reader.requiredChild("authority", read: AuthorityElement.read) ?? tender.authority
    tender.subject = reader.requiredChild("subject", read: subject) ?? tender.subject
    tender.sources = reader.requiredChild("sources", read: SourcesElement.read) ?? []
    let confirmations = reader.child("confirmations") { $0.children("confirmation", read: ConfirmationElement.read) }
    tender.confirmations = (confirmations ?? []).compactMap(\.self)
    tender.procedure = reader.requiredChild("procedure", read: ProcedureElement.read) ?? tender.procedure
    tender.schedule = reader.requiredChild("schedule", read: ScheduleElement.read) ?? tender.schedule
    tender.submission = reader.child("submission", read: SubmissionElement.read)
    tender.estimate = reader.requiredChild("estimate", read: EstimateElement.read) ?? tender.estimate
    tender.competition = reader.child("competition", read: CompetitionElement.read)
    tender.lots = reader.child("lots") { $0.children("lot", atLeast: 1, read: lot) } ?? []
  }

  private static func readContent(_ reader: inout ElementReader, into tender: inout Tender) {
    tender.sections = reader.child("sections") { $0.children("section", read: SectionElement.read) } ?? []
    (tender.settings, tender.parameters) = reader.child("parameters", read: parameters) ?? ([], [])
    tender.selections = reader.requiredChild("selection", read: SelectionElement.read) ?? []
    tender.chapters = reader.child("chapters") { $0.children("chapter", read: ChapterElement.read) } ?? []
    tender.criteria = reader.requiredChild("criteria", read: CriteriaElement.read) ?? []
    tender.scoring = reader.requiredChild("scoring", read: ScoringElement.read) ?? tender.scoring
    tender.clauses = reader.children("clauses", read: ClauseGroupElement.read)
  }

  private static func subject(_ reader: inout ElementReader) -> Subject {
    let codes = reader.attribute("cpv", .list(of: .cpv), else: [])
    return Subject(description: LocalizedTextElement.running(&reader), codes: codes)
  }

  private static func lot(_ reader: inout ElementReader) -> Lot {
    let id = reader.attribute("id", .id, else: "")
    return Lot(id: id, title: LocalizedTextElement.plain(&reader), location: reader.location)
  }

  private static func parameters(_ reader: inout ElementReader) -> ([Tender.Setting], [Parameter]) {
    let settings = reader.children("set") { set in
      Tender.Setting(
        parameter: set.attribute("ref", .id, else: ""),
        value: set.attribute("value", .text, else: ""),
        location: set.location
      )
    }
    let parameters = reader.children("parameter") { parameter in
      if !parameter.has("value"), parameter.element.first("default") == nil {
        parameter.report("IN016", Message("IN016.tenderParameter"))
      }
      return ParameterElement.read(&parameter)
    }
    return (settings, parameters)
  }
}

// What belongs together in the file.
extension TenderFormat {
  private static func requireUnique(_ tender: Tender, _ reader: inout ElementReader) {
    reader.requireUnique(tender.lots.map { ($0.id, $0.location.line) })
    reader.requireUnique(tender.confirmations.map { ($0.question, $0.location.line) })
    reader.requireUnique(tender.sections.map { ($0.id, $0.location.line) })
    reader.requireUnique(
      tender.settings.map { ($0.parameter, $0.location.line) } + tender.parameters.map { ($0.id, $0.location.line) }
    )
    ChapterElement.requireUnique(tender.chapters, tender.clauses, &reader)
  }

  private static func requireLots(_ tender: Tender, _ reader: inout ElementReader) {
    let known = Set(tender.lots.map(\.id))
    var named = tender.chapters.flatMap(\.requirements).map { ($0.lots, $0.location.line) }
    for selection in tender.selections {
      if case .tailor(_, let tailoring) = selection.choice {
        named.append((tailoring.lots ?? [], selection.location.line))
      }
    }
    named += tender.estimate.items.map { ($0.lot.map { [$0] } ?? [], $0.location.line) }
    for (lots, line) in named {
      for lot in lots where !known.contains(lot) { reader.report("IN006", Message("IN006.lot", lot), line: line) }
    }
  }
}

// Writing.
extension TenderFormat {
  /// The canonical bytes.
  package static func write(_ tender: Tender) -> [UInt8] {
    let frame: [XMLElement?] = [
      LocalizedTextElement.element("title", tender.title),
      AuthorityElement.element(tender.authority),
      subject(tender.subject),
      SourcesElement.element(tender.sources),
      part("confirmations", tender.confirmations.map(ConfirmationElement.element)),
      ProcedureElement.element(tender.procedure),
      ScheduleElement.element(tender.schedule),
      SubmissionElement.element(tender.submission),
      EstimateElement.element(tender.estimate),
      CompetitionElement.element(tender.competition),
    ]
    let content: [XMLElement?] = [
      part("lots", tender.lots.map(lot)),
      part("sections", tender.sections.map(SectionElement.element)),
      part("parameters", tender.settings.map(setting) + tender.parameters.map(ParameterElement.element)),
      XMLElement("selection", [], tender.selections.map(SelectionElement.element)),
      part("chapters", tender.chapters.map(ChapterElement.element)),
      CriteriaElement.element(tender.criteria),
      ScoringElement.element(tender.scoring),
    ]
    let attributes = [XMLAttribute("id", tender.id), XMLAttribute("version", tender.version)]
    let clauses = tender.clauses.map(ClauseGroupElement.element)
    return NativeFile.bytes(XMLElement("tender", attributes, frame + content + clauses))
  }

  // An empty part says nothing and is left out.
  private static func part(_ name: String, _ elements: [XMLElement]) -> XMLElement? {
    elements.isEmpty ? nil : XMLElement(name, [], elements)
  }

  private static func subject(_ subject: Subject) -> XMLElement {
    XMLElement("subject", [.list("cpv", subject.codes)], LocalizedTextElement.parts(subject.description))
  }

  private static func lot(_ lot: Lot) -> XMLElement {
    XMLElement("lot", [XMLAttribute("id", lot.id)], LocalizedTextElement.parts(lot.title))
  }

  private static func setting(_ setting: Tender.Setting) -> XMLElement {
    XMLElement("set", [XMLAttribute("ref", setting.parameter), XMLAttribute("value", setting.value)])
  }
}
