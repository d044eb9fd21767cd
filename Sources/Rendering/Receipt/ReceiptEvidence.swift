internal import Procurement
internal import Wording

/// The documents that an offer lists, each with its file; and the files that it does not list.
struct ReceiptEvidence {
  let file: ReceivedFile
  /// Of the chapter that it belongs to.
  let anchor: String

  /// The values of the part; nothing where no files lie beside the offer.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> [View] {
    guard let folder = file.evidence else { return [] }
    let documents = file.offer?.evidence ?? []
    let listed = Set(documents.compactMap(\.file))
    let rows =
      documents.map { row($0, $0.file.flatMap { folder.file($0) }, in: phrasing) }
      + folder.files.filter { !listed.contains($0.name) }.map { row(nil, $0, in: phrasing) }
    guard !rows.isEmpty else { return [] }
    let heading = outline.part(.init(phrasing.label("evidence"), anchor: "\(anchor)-evidence"))
    let caption = phrasing.label("evidenceCaption", .text(folder.name))
    return [heading.merging(["caption": .markup(caption), "rows": .list(rows)])]
  }

  private func row(_ document: OfferedEvidence?, _ file: EvidenceFile?, in phrasing: Phrasing) -> View {
    let isRead = file.map { $0.refusal == nil } ?? false
    let validity = [
      document?.validFrom.map { phrasing.label("validFrom", phrasing.day($0)) },
      document?.validUntil.map { phrasing.label("validUntil", phrasing.day($0)) },
    ].compactMap(\.self).joined(by: .text(" "))
    return [
      "document": .markup(document.map { .text("\($0.id) \($0.title)") } ?? phrasing.label("undeclared")),
      "file": .text(document?.file ?? file?.name ?? "–"),
      "content": .markup(file.map { content($0, in: phrasing) } ?? phrasing.label("noFile")),
      "size": .markup(isRead ? phrasing.number(file?.bytes ?? 0) : .text("–")),
      "validity": .markup(validity.isEmpty ? .text("–") : validity),
      "digest": .text(isRead ? file?.digest ?? "–" : "–"),
    ]
  }

  private func content(_ file: EvidenceFile, in phrasing: Phrasing) -> Markup {
    file.refusal == nil ? phrasing.word(file.kind) : phrasing.label("unread")
  }
}
