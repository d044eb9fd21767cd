import Evaluation
import Foundation
import Interchange
package import Procurement

extension Workspace {
  /// Reads and checks `files` in parallel and hands out one result a file, in the order of the files.
  ///
  /// A file that cannot be read gives an assessment without a bidder; the others go on. Memory does not grow with the
  /// number of files, unless `emit` keeps what it gets.
  ///
  /// - Throws: what `emit` throws.
  package func assess(
    _ files: [OfferFile],
    against specification: Specification,
    emit: (CheckedOffer) throws -> Void
  ) async throws {
    let check = OfferCheck(against: specification)
    // The forms are made only where something else than XML was handed in.
    let wantsForms = files.contains { !$0.path.lowercased().hasSuffix(".xml") }
    let forms = wantsForms ? try self.forms(specification, templates: Resources().templates) : []
    let width = ProcessInfo.processInfo.activeProcessorCount
    try await OrderedWork(width: width) { file in Self.checked(file, by: check, specification, forms) }.run(
      files,
      emit: emit
    )
  }

  private static func checked(
    _ file: OfferFile,
    by check: OfferCheck,
    _ specification: Specification,
    _ forms: [AnswerForm]
  ) -> CheckedOffer {
    let received = receive(file, against: specification, forms: forms)
    guard let offer = received.offer else {
      return CheckedOffer(offer: nil, assessment: check.unreadable(file: file.name, readingFindings: received.findings))
    }
    return CheckedOffer(offer: offer, assessment: check.assess(offer, readingFindings: received.findings))
  }
}

/// An offer and what the check says about it.
package struct CheckedOffer: Sendable {
  /// The offer; nil when the file could not be read.
  package let offer: Offer?
  /// What the check says.
  package let assessment: Assessment
}
