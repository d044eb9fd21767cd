import Evaluation
package import Procurement
import Rendering
import Wording

/// Prints documents from the templates: those for bidders, and those for the buyer in a folder of their own.
package struct Press: Sendable {
  private let templates: Templates
  private let folder: String
  private let documents: [DocumentName]

  /// A press with the templates in `folder`, for the documents named, or for all when none is.
  ///
  /// - Throws: `KitError` when a template is faulty or there is no such document.
  package init(templates folder: String, documents names: [String]) throws(KitError) {
    var documents: [DocumentName] = []
    for name in names {
      guard let document = DocumentName(rawValue: name) else { throw .noDocument(name, Self.documentNames) }
      documents.append(document)
    }
    self.documents =
      names.isEmpty ? DocumentName.allCases.filter { !$0.isOnDemand } : DocumentName.allCases.filter(documents.contains)
    self.folder = folder
    do { templates = try Templates(folder: folder) } catch { throw KitError(error, in: folder) }
  }

  /// The names of all documents, as the command line takes them.
  package static var documentNames: [String] { DocumentName.allCases.filter { !$0.isOnDemand }.map(\.rawValue) }

  /// The name of the file of the document called `name`, without its ending; nil when there is no such document.
  static func fileName(of name: String, in language: Language) -> String? {
    DocumentName(rawValue: name)?.fileName(in: language)
  }

  /// Whether a document is wanted that only offers make.
  package var needsOffers: Bool { documents.contains(.evaluationReport) }

  /// Makes the documents in German and English, then writes them below `folder`; nothing is written when one fails.
  ///
  /// - Returns: the files, in the order in which a person would look at them.
  /// - Throws: `KitError` when a template is faulty or a file cannot be written.
  package func write(
    _ specification: Specification,
    evaluated: Evaluated?,
    to folder: String
  ) throws(KitError) -> [String] {
    var pages: [(path: String, bytes: [UInt8])] = []
    for language in Language.allCases {
      for name in documents {
        guard let bytes = try page(name, specification, evaluated, language) else { continue }
        let place = name.isInternal ? "intern/\(language.rawValue)" : language.rawValue
        pages.append(("\(folder)/\(place)/\(name.fileName(in: language)).html", bytes))
      }
    }
    for page in pages {
      let cut = page.path.lastIndex(of: "/") ?? page.path.startIndex
      try AtomicFile.makeFolder(String(page.path[..<cut]))
      try AtomicFile.write(page.bytes, to: page.path)
    }
    return pages.map(\.path)
  }
}

extension Press {
  /// The anchors of each German document for bidders, by the document's name: what a link into it can point to.
  ///
  /// - Throws: `KitError` when a template is faulty.
  package func anchors(_ specification: Specification) throws(KitError) -> [String: Set<String>] {
    var anchors: [String: Set<String>] = [:]
    for name in documents where !name.isInternal {
      guard let bytes = try page(name, specification, nil, .german) else { continue }
      anchors[name.rawValue] = Self.identifiers(in: String(decoding: bytes, as: UTF8.self))
    }
    return anchors
  }

  /// The values of all `id` attributes; our own pages write them with double quotes and without entities.
  private static func identifiers(in page: String) -> Set<String> {
    Set(page.split(separator: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first.map(String.init) })
  }

  /// The schedule as a page, or as the picture alone.
  ///
  /// - Throws: `KitError` when a template is faulty.
  package func schedule(
    _ specification: Specification,
    _ plan: SchedulePlan,
    in language: Language,
    pictureOnly: Bool
  ) throws(KitError) -> [UInt8] {
    let document = ScheduleDocument(specification, plan: plan)
    do {
      return pictureOnly
        ? try SVG().render(document, in: language, with: templates) : try print(document, language)
    } catch { throw KitError(error, in: folder) }
  }

  /// The page to click through: `graph` in the language of `words`, `starts` first.
  ///
  /// - Throws: `KitError` when a template is faulty.
  package func page(_ traced: Traced, _ graph: TraceGraph, from starts: [TraceNode] = []) throws(KitError) -> [UInt8] {
    let page = TracePage(graph: graph, words: traced.words)
    let anchors = page.anchors
    let document = TraceDocument(
      traced.words.specification,
      entries: page.entries,
      starts: starts.compactMap { anchors[$0] }
    )
    do { return try print(document, traced.words.wording.language) } catch { throw KitError(error, in: folder) }
  }

  /// The note for the award file.
  ///
  /// - Throws: `KitError` when a template is faulty.
  package func page(_ note: ProcedureNote, in language: Language) throws(KitError) -> [UInt8] {
    do { return try print(ProcedureNoteDocument(note), language) } catch { throw KitError(error, in: folder) }
  }

  /// The page of the laboratory.
  ///
  /// - Throws: `KitError` when a template is faulty.
  package func page(
    _ laboratory: Laboratory,
    of specification: Specification,
    in language: Language
  ) throws(KitError) -> [UInt8] {
    let method = ScoringText.messages(
      for: specification.tender.scoring,
      highestPerformance: specification.highestPerformance
    )
    let document = LaboratoryDocument(specification, laboratory: laboratory, method: method)
    do { return try print(document, language) } catch { throw KitError(error, in: folder) }
  }

  /// One document, or nil where it has nothing to show.
  private func page(
    _ name: DocumentName,
    _ specification: Specification,
    _ evaluated: Evaluated?,
    _ language: Language
  ) throws(KitError) -> [UInt8]? {
    let method = ScoringText.messages(
      for: specification.tender.scoring,
      highestPerformance: specification.highestPerformance
    )
    do {
      switch name {
      case .specification: return try print(SpecificationDocument(BidderView(specification)), language)
      case .criteria: return try print(CriteriaDocument(BidderView(specification), method: method), language)
      case .priceSheet: return try print(PriceSheetDocument(BidderView(specification)), language)
      case .complianceMatrix:
        let value = ProcedureNoting.note(on: specification.award, day: specification.asOf).value
        return try print(ComplianceMatrixDocument(specification, value: value), language)
      case .evaluationReport:
        guard let evaluated else { return nil }
        return try print(report(specification, evaluated, method), language)
      case .schedule:
        guard let plan = SchedulePlanner(specification).plan() else { return nil }
        return try print(ScheduleDocument(specification, plan: plan), language)
      case .procedureNote, .laboratory, .trace: return nil
      }
    } catch { throw KitError(error, in: folder) }
  }

  private func report(
    _ specification: Specification,
    _ evaluated: Evaluated,
    _ method: [Message]
  ) -> EvaluationReportDocument {
    let offers = evaluated.offers.map { checked in
      let ranked = evaluated.ranking.offers.first { $0.bidder == checked.assessment.bidder?.id }
      return ReportedOffer(assessment: checked.assessment, offer: checked.offer, scores: ranked?.scores ?? [])
    }
    return EvaluationReportDocument(specification, offers: offers, ranking: evaluated.ranking, method: method)
  }

  private func print(_ document: some Document, _ language: Language) throws(RenderError) -> [UInt8] {
    try HTML.html.render(document, in: language, with: templates)
  }
}
