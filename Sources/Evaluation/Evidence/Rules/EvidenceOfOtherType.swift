import Procurement

/// A file is something else than its name says.
struct EvidenceOfOtherType: EvidenceRule {
  static let info = RuleInfo(code: "EV005", severity: .warning, deficiency: .formalDefect)

  func findings(in offer: Offer, with folder: EvidenceFolder) -> [Finding] {
    findings(in: offer, with: folder) { file in
      guard file.refusal == nil, file.bytes > 0, let ending = file.name.split(separator: ".").last?.lowercased() else {
        return nil
      }
      guard let kinds = Self.kinds[ending] else { return nil }
      return kinds.contains(file.kind) ? nil : "other"
    }
  }

  private static let kinds: [String: [EvidenceFile.Kind]] = [
    "pdf": [.pdf], "png": [.png], "jpg": [.jpeg], "jpeg": [.jpeg], "tif": [.tiff], "tiff": [.tiff], "xml": [.xml],
    "txt": [.text, .xml], "rtf": [.rtf], "docx": [.docx], "xlsx": [.xlsx], "pptx": [.pptx], "odt": [.odt],
    "ods": [.ods], "odp": [.odp], "zip": [.zip], "doc": [.compound], "xls": [.compound], "ppt": [.compound],
    "htm": [.html], "html": [.html],
  ]
}
