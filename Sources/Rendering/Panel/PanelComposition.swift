package import Procurement
internal import Wording

/// Composes the work files of evaluators in one language: what is to be judged, and never a price.
///
/// It is given offers from which prices and amounts have been taken out already; what is not here cannot slip in by a
/// change of a template.
package struct PanelComposition {
  /// An admitted offer without prices.
  package struct Input: Sendable {
    /// The offer; its answers without amounts of money.
    package var offer: Offer
    /// SHA-256 of its file, 64 hexadecimal digits.
    package var digest: String

    /// An offer with the digest of its file.
    package init(offer: Offer, digest: String) {
      self.offer = offer
      self.digest = digest
    }
  }

  let specification: Specification
  let phrasing: Phrasing

  /// The folder of the templates that has the labels.
  package static let folder = "panel-sheet"

  /// The work file for `evaluator`, or for the agreement on `record` where that is nil.
  ///
  /// `isJudged` says which requirements people give points for.
  ///
  /// - Throws: `RenderError` when a label is missing.
  package static func sheet(
    _ specification: Specification,
    offers: [Input],
    evaluator: Evaluator?,
    record: EvaluationRecord?,
    isJudged: @escaping (String, Requirement) -> Bool,
    in language: Language,
    with templates: Templates
  ) throws(RenderError) -> PanelSheet {
    try with(specification, language, templates) { composition in
      let tasks = { (input: Input) in
        composition.requirements.filter { isJudged(input.offer.bidder.id, $0) }.compactMap { requirement in
          composition.task(requirement, of: input.offer, record: evaluator == nil ? record : nil)
        }
      }
      return PanelSheet(
        tender: specification.tender.id,
        version: specification.tender.version,
        digest: specification.digest,
        language: language,
        evaluator: evaluator,
        offers: offers.map { input in
          PanelOffer(
            bidder: input.offer.bidder.id,
            name: input.offer.bidder.name,
            digest: input.digest,
            tasks: tasks(input),
            location: input.offer.location
          )
        },
        location: specification.tender.location
      )
    }
  }

  /// What `compose` makes with the labels; a label that is missing is an error.
  static func with<Result>(
    _ specification: Specification,
    _ language: Language,
    _ templates: Templates,
    compose: (PanelComposition) -> Result
  ) throws(RenderError) -> Result {
    let labels = Labels(try templates.texts(inFolder: folder, language))
    let phrasing = Phrasing(language, context: TextContext(specification), labels: labels)
    let result = compose(PanelComposition(specification: specification, phrasing: phrasing))
    if let unknown = labels.unknown.min() {
      throw RenderError(file: "\(folder)/texts.\(language.rawValue)", kind: .unknownText(unknown))
    }
    return result
  }

  /// The scored requirements, in the order of the criteria tree.
  private var requirements: [Requirement] {
    specification.tender.criteria.flatMap(\.leaves).compactMap {
      specification.requirement($0.requirement)?.requirement
    }
  }

  /// One answer to be judged; nil where the file for the agreement has no votes on it.
  private func task(_ requirement: Requirement, of offer: Offer, record: EvaluationRecord?) -> PanelTask? {
    let votes = record?.points(of: offer.bidder.id, for: requirement.id)?.votes ?? []
    if record != nil, votes.isEmpty { return nil }
    let answer = offer.answers.first { $0.requirement == requirement.id }
    return PanelTask(
      requirement: requirement.id,
      title: plain(requirement.title),
      statement: plain(requirement.statement),
      answer: answer.map { phrasing.answerGiven($0, type: requirement.answer).plain } ?? say("unanswered"),
      evidence: answer.map { evidence(of: $0, in: offer) } ?? [],
      levels: requirement.levels.map { PanelTask.Level(points: $0.points, text: plain($0.text)) },
      votes: votes,
      location: answer?.location ?? offer.location
    )
  }

  /// Each document with its number, title and file.
  private func evidence(of answer: Answer, in offer: Offer) -> [String] {
    answer.evidence.map { id in
      guard let document = offer.evidence.first(where: { $0.id == id }) else { return say("evidence.unknown", id) }
      return document.file.map { say("evidence.file", id, document.title, $0) } ?? say("evidence", id, document.title)
    }
  }

  /// The label `key` as plain text.
  func say(_ key: String, _ arguments: String...) -> String { phrasing.label(key, arguments).plain }

  /// A text of the tender without markup.
  func plain(_ text: LocalizedText) -> String {
    phrasing.wording.plain(text, norms: phrasing.context.norms) { phrasing.context.parameter($0) }
  }
}
