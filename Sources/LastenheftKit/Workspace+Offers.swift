import Evaluation
import Foundation
import Interchange
package import Procurement

extension Workspace {
  /// Reads and checks `files` in parallel and hands out one assessment a file, in the order of the files.
  ///
  /// A file that cannot be read gives an assessment without a bidder; the others go on. Memory does not grow with the
  /// number of files, unless `emit` keeps what it gets.
  ///
  /// - Throws: what `emit` throws.
  package func assess(
    _ files: [OfferFile],
    against specification: Specification,
    emit: (Assessment) throws -> Void
  ) async throws {
    let check = OfferCheck(against: specification)
    let width = ProcessInfo.processInfo.activeProcessorCount
    try await OrderedWork(width: width) { file in Self.assessment(of: file, by: check) }.run(files, emit: emit)
  }

  private static func assessment(of file: OfferFile, by check: OfferCheck) -> Assessment {
    switch InputFile.bytes(at: file.path, named: file.name) {
    case .failure(let finding):
      return check.unreadable(file: file.name, readingFindings: [finding])
    case .success(let bytes):
      let reading = OfferFormat.read(bytes, file: file.name)
      guard let offer = reading.value else {
        return check.unreadable(file: file.name, readingFindings: reading.findings)
      }
      return check.assess(offer, readingFindings: reading.findings)
    }
  }

  /// Ranks the admitted offers by the announced method.
  package func rank(_ assessments: [Assessment], of dossier: Dossier, against specification: Specification) -> Ranking {
    Scoring.rank(assessments: assessments, record: dossier.record, specification: specification)
  }
}
