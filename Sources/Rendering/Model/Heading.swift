internal import Procurement

/// What stands on the title page of every document.
struct Heading: Sendable {
  let tender: String
  let version: String
  let title: LocalizedText
  let authority: ContractingAuthority
  /// The day of dispatch, whose law applies.
  let day: CalendarDay
  /// SHA-256 of the dossier, in hexadecimal digits.
  let digest: String
  /// Whether the document is not fit to be published.
  let isDraft: Bool

  init(_ specification: Specification) {
    tender = specification.tender.id
    version = specification.tender.version
    title = specification.tender.title
    authority = specification.tender.authority
    day = specification.asOf
    digest = specification.digest
    isDraft = specification.isDraft
  }

  init(_ note: ProcedureNote) {
    let subject = note.award.tender
    tender = subject.id
    version = subject.version
    title = subject.title
    authority = subject.authority
    day = note.day
    digest = note.award.digest
    isDraft = note.award.isDraft || note.findings.contains { $0.severity == .error }
  }
}
