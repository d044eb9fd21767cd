internal import Procurement

/// What running text refers to: parameters of the tender, and norms.
package struct TextContext: Sendable {
  /// Sorted by id.
  let parameters: [Parameter]
  let heading: Heading
  let norms: NormRegister
  let schedule: Schedule

  private let index: [String: Parameter]
  private let normIndex: [String: Norm]
  private let answers: [String: AnswerType]

  init(_ specification: Specification) {
    self.init(
      parameters: specification.parameters,
      requirements: specification.requirements.map(\.requirement),
      heading: Heading(specification),
      norms: specification.norms,
      schedule: specification.tender.schedule
    )
  }

  init(_ note: ProcedureNote) {
    self.init(
      parameters: note.award.parameters,
      requirements: [],
      heading: Heading(note),
      norms: note.award.norms,
      schedule: note.award.tender.schedule
    )
  }

  private init(
    parameters: [Parameter],
    requirements: [Requirement],
    heading: Heading,
    norms: NormRegister,
    schedule: Schedule
  ) {
    self.parameters = parameters
    self.heading = heading
    self.norms = norms
    self.schedule = schedule
    index = Dictionary(parameters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    normIndex = Dictionary(norms.norms.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    answers = Dictionary(requirements.map { ($0.id, $0.answer) }, uniquingKeysWith: { first, _ in first })
  }

  /// The parameter `id`.
  func parameter(_ id: String) -> Parameter? { index[id] }

  /// The form of the answer to the requirement `id`.
  func answer(to id: String) -> AnswerType? { answers[id] }

  /// The norm `id`.
  func norm(_ id: String) -> Norm? { normIndex[id] }
}
