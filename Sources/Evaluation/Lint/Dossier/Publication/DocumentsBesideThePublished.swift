import Procurement

/// The dossier is not the one that the bidders have.
struct DocumentsBesideThePublished: PublicationRule {
  static let info = LintInfo(
    "LD018",
    .error,
    bases: .publication,
    facts: ["S-35"],
    example: "Die Akte ist nach der Veröffentlichung von Stand 1.0 geändert und heißt weiter 1.0.",
    counterExample: "Stand 1.1 ist mit seiner Prüfsumme und seinen Änderungen in publication.xml eingetragen."
  )

  func findings(in record: PublicationRecord, of specification: Specification) -> [Finding] {
    guard record.tender == specification.tender.id else {
      return [finding("foreign", record.tender, specification.tender.id, at: record.location)]
    }
    guard let last = record.issues.last else { return [] }
    let version = specification.tender.version
    if last.digest == specification.digest {
      return last.version == version ? [] : [finding("named", last.version, version, at: last.location)]
    }
    let day = last.on.description
    guard last.version != version else {
      return [finding("found", version, day, specification.digest, at: last.location)]
    }
    // A new version is being prepared: bidders do not have it yet.
    return [finding("ahead", version, last.version, day, at: last.location, severity: .warning)]
  }
}
