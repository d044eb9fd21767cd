import Evaluation
import Interchange
package import Procurement

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
      guard let offer = reading.value, let folder = EvidenceReading().folder(of: file) else {
        return ReceivedOffer(file: file.name, offer: reading.value, evidence: nil, findings: reading.findings)
      }
      let findings = reading.findings + EvidenceRules.findings(in: offer, with: folder)
      return ReceivedOffer(file: file.name, offer: offer, evidence: folder, findings: findings.sorted())
    }
  }

  /// Writes the offer in each file of `received`, and a report on each, below `folder`.
  ///
  /// - Returns: the files.
  /// - Throws: `KitError` when a file cannot be written.
  package func write(_ received: [ReceivedOffer], to folder: String) throws(KitError) -> [String] {
    try AtomicFile.makeFolder(folder)
    var written: [String] = []
    for file in received {
      let name = file.file.split(separator: "/").last.map(String.init) ?? file.file
      let stem = folder + "/" + name
      if let offer = file.offer {
        try AtomicFile.write(OfferFormat.write(offer), to: stem + ".xml")
        written.append(stem + ".xml")
      }
      let report = JSON.text(ReceiptReport(file, in: wording)) + "\n"
      try AtomicFile.write(Array(report.utf8), to: stem + ".json")
      written.append(stem + ".json")
    }
    return written
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
    let comparisons = forms.map { FormComparison($0, returned) }
    guard let comparison = comparisons.max(by: { $0.likeness < $1.likeness }) else {
      preconditionFailure("a returned form is compared with a form")
    }
    let read = FormReading.read(comparison, against: specification)
    return Reading(value: read.offer, findings: (reading.findings + read.findings).sorted())
  }
}
