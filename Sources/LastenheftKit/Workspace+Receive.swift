import Evaluation
import Interchange
package import Procurement
import Wording

/// A file that a bidder handed in, read and understood as far as it could be.
package struct ReceivedOffer: Sendable {
  /// What the report calls it.
  package let file: String
  /// The offer in it; nil where there is none.
  package let offer: Offer?
  /// The files beside it; nil where there is no folder of its name.
  package let evidence: EvidenceFolder?
  /// Everything that is wrong with the file and with those beside it, by place.
  package let findings: [Finding]

  /// What became of the file.
  package var verdict: ReceiptVerdict { ReceiptVerdict(findings, isRead: offer != nil) }

  /// What each finding costs by itself under the regime of `specification`.
  package func costs(under specification: Specification) -> [CostedFinding] {
    VerdictPolicy(specification).costs(of: findings, in: specification)
  }
}

extension Workspace {
  /// The forms of `specification` in all languages, with the templates in `folder`, to compare returned ones with.
  ///
  /// - Throws: `KitError` when a template is faulty.
  package func forms(_ specification: Specification, templates folder: String) throws(KitError) -> [AnswerForm] {
    let press = try FormPress(templates: folder)
    var forms: [AnswerForm] = []
    for language in Language.allCases { forms.append(try press.form(specification, in: language)) }
    return forms
  }

  /// Reads `file`: a returned spreadsheet, or an offer in the native format.
  ///
  /// A spreadsheet is compared with the one of `forms` that it is most like.
  package static func receive(
    _ file: OfferFile,
    against specification: Specification,
    forms: [AnswerForm]
  ) -> ReceivedOffer {
    switch InputFile.bytes(at: file.path, named: file.name) {
    case .failure(let finding):
      return ReceivedOffer(file: file.name, offer: nil, evidence: nil, findings: [finding])
    case .success(let bytes):
      let reading = read(bytes, file.name, specification, forms)
      guard let offer = reading.value, let folder = EvidenceReading().folder(of: file, lists: offer.evidence) else {
        return ReceivedOffer(file: file.name, offer: reading.value, evidence: nil, findings: reading.findings)
      }
      let findings = reading.findings + EvidenceRules.findings(in: offer, with: folder)
      return ReceivedOffer(file: file.name, offer: offer, evidence: folder, findings: findings.sorted())
    }
  }

  /// Writes the offer in each file of `received`, and a page and a report for programs on each, below `folder`.
  ///
  /// Nothing is written when a page cannot be made.
  ///
  /// - Returns: the files.
  /// - Throws: `KitError` when a template is faulty or a file cannot be written.
  package func write(
    _ received: [ReceivedOffer],
    against specification: Specification,
    with press: Press,
    to folder: String
  ) throws(KitError) -> [String] {
    var files: [(path: String, bytes: [UInt8])] = []
    for file in received {
      let name = file.file.split(separator: "/").last.map(String.init) ?? file.file
      let stem = folder + "/" + name
      if let offer = file.offer { files.append((stem + ".xml", OfferFormat.write(offer))) }
      let report = JSON.text(ReceiptReport(file, under: specification, in: wording)) + "\n"
      files.append((stem + ".html", try press.page([file], against: specification, in: wording.language)))
      files.append((stem + ".json", Array(report.utf8)))
    }
    try AtomicFile.makeFolder(folder)
    for file in files { try AtomicFile.write(file.bytes, to: file.path) }
    return files.map(\.path)
  }

  private static func read(
    _ bytes: [UInt8],
    _ name: String,
    _ specification: Specification,
    _ forms: [AnswerForm]
  ) -> Reading<Offer> {
    // Without forms nothing but XML was announced, and what is none says so itself.
    guard !forms.isEmpty, SpreadsheetReader.looksLikeSpreadsheet(bytes) else {
      return OfferFormat.read(bytes, file: name)
    }
    let reading = SpreadsheetReader.read(bytes, file: name)
    guard let returned = reading.value else { return Reading(value: nil, findings: reading.findings) }
    guard let pairing = FormPairing.closest(of: forms, to: returned) else {
      preconditionFailure("a returned form is compared with a form")
    }
    let read = FormReading.read(FormComparison(pairing), against: specification)
    return Reading(value: read.offer, findings: (reading.findings + read.findings).sorted())
  }
}
