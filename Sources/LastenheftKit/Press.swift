import Evaluation
package import Procurement
import Rendering
import Wording

/// Prints documents from the templates: those for bidders, and those for the buyer in a folder of their own.
package struct Press: Sendable {
  let templates: Templates
  let folder: String
  let documents: [DocumentName]

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
}

extension Press {
  /// The anchors of each German document for bidders, by the document's name: what a link into it can point to.
  ///
  /// - Throws: `KitError` when a template is faulty.
  package func anchors(_ specification: Specification) throws(KitError) -> [String: Set<String>] {
    var anchors: [String: Set<String>] = [:]
    for name in documents where !name.isInternal {
      guard let master = try master(of: name, specification, nil, .german) else { continue }
      anchors[name.rawValue] = Self.identifiers(in: String(decoding: master.xhtml, as: UTF8.self))
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

  /// The report on files that came back.
  ///
  /// - Throws: `KitError` when a template is faulty.
  package func page(
    _ received: [ReceivedOffer],
    against specification: Specification,
    in language: Language
  ) throws(KitError) -> [UInt8] {
    // The last part of a path is enough, unless two files share it; folders of this machine are no part of a report.
    let names = received.map { $0.file.split(separator: "/").last.map(String.init) ?? $0.file }
    let files = zip(received, names).map { file, name in
      ReceivedFile(
        name: file.file,
        title: names.count { $0 == name } == 1 ? name : file.file,
        verdict: file.verdict,
        offer: file.offer,
        evidence: file.evidence,
        costs: file.costs(under: specification)
      )
    }
    do { return try print(ReceiptDocument(specification, files: files), language) } catch {
      throw KitError(error, in: folder)
    }
  }

  /// The page of the laboratory.
  ///
  /// - Throws: `KitError` when a template is faulty.
  package func page(
    _ laboratory: Laboratory,
    of specification: Specification,
    in language: Language
  ) throws(KitError) -> [UInt8] {
    let announcement = ScoringText.announcement(
      for: specification.tender.scoring,
      highestPerformance: specification.highestPerformance
    )
    let document = LaboratoryDocument(specification, laboratory: laboratory, method: announcement.sentences)
    do { return try print(document, language) } catch { throw KitError(error, in: folder) }
  }

  /// One document, or nil where it has nothing to show.
  func master(
    of name: DocumentName,
    _ specification: Specification,
    _ evaluated: Evaluated?,
    _ language: Language
  ) throws(KitError) -> Master? {
    let announcement = ScoringText.announcement(
      for: specification.tender.scoring,
      highestPerformance: specification.highestPerformance
    )
    do {
      switch name {
      case .invitation: return try master(InvitationDocument(BidderView(specification)), language)
      case .conditions:
        return try master(ConditionsDocument(BidderView(specification), method: announcement.sentences), language)
      case .specification: return try master(SpecificationDocument(BidderView(specification)), language)
      case .criteria:
        return try master(CriteriaDocument(BidderView(specification), announcement: announcement), language)
      case .scoringMatrix:
        return try master(ScoringMatrixDocument(BidderView(specification), method: announcement.sentences), language)
      case .declarations: return try master(DeclarationsDocument(BidderView(specification)), language)
      case .contract: return try master(ContractDocument(BidderView(specification)), language)
      case .dataProcessing: return try master(DataProcessingDocument(BidderView(specification)), language)
      case .priceSheet: return try master(PriceSheetDocument(BidderView(specification)), language)
      case .complianceMatrix:
        let value = ProcedureNoting.note(on: specification.award, day: specification.asOf).value
        return try master(ComplianceMatrixDocument(specification, value: value), language)
      case .evaluationReport:
        guard let evaluated else { return nil }
        return try master(report(specification, evaluated, announcement.sentences), language)
      case .schedule:
        guard let plan = SchedulePlanner(specification).plan() else { return nil }
        return try master(ScheduleDocument(specification, plan: plan), language)
      case .fileList, .procedureNote, .laboratory, .receipt, .trace: return nil
      }
    } catch { throw KitError(error, in: folder) }
  }

  /// The list of `files`, which are all others.
  func list(
    of files: [FileListDocument.File],
    _ specification: Specification,
    _ language: Language
  ) throws(KitError) -> Master {
    do { return try master(FileListDocument(BidderView(specification), files: files), language) } catch {
      throw KitError(error, in: folder)
    }
  }

  private func report(
    _ specification: Specification,
    _ evaluated: Evaluated,
    _ method: [Message]
  ) -> EvaluationReportDocument {
    let offers = evaluated.offers.map { checked in
      let ranked = evaluated.ranking.offers.first { $0.bidder == checked.assessment.bidder?.id }
      let unranked = evaluated.ranking.unranked.first { $0.bidder == checked.assessment.bidder?.id }
      return ReportedOffer(
        assessment: checked.assessment,
        offer: checked.offer,
        scores: ranked?.scores ?? unranked?.scores ?? [],
        hidesPrices: !evaluated.ranking.isFinal
      )
    }
    return EvaluationReportDocument(
      specification,
      offers: offers,
      ranking: evaluated.ranking,
      method: method,
      record: evaluated.record
    )
  }

  private func master(_ document: some Document, _ language: Language) throws(RenderError) -> Master {
    try Master(of: document, in: language, with: templates)
  }

  private func print(_ document: some Document, _ language: Language) throws(RenderError) -> [UInt8] {
    try master(document, language).xhtml
  }
}
