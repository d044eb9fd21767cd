internal import Procurement

/// Title page, running heads and foot of a document.
struct Frame {
  let name: DocumentName
  let style: StyleSheet

  /// The values that `frame` prints, all but the contents.
  func view(in phrasing: Phrasing) -> View {
    let heading = phrasing.context.heading
    let version = Markup.text(heading.version)
    let footer = phrasing.label("printFooter", version, Markup.text(String(heading.digest.prefix(16))))
    let head = phrasing.label("documentName") + .text(" · ") + phrasing.inline(heading.title)
    return [
      "language": .text(phrasing.language.rawValue),
      "style": .markup(.style(style)),
      "documentName": .markup(phrasing.label("documentName")),
      "shape": .markup(.attribute("class", name.isShort ? "short" : nil)),
      "internal": .flag(name.isInternal),
      "draft": .flag(heading.isDraft),
      "tenderTitle": .markup(phrasing.inline(heading.title)),
      "tenderTitleLanguage": .markup(phrasing.languageMark(heading.title)),
      "authority": .text(heading.authority.name),
      "authorityUnit": .text(heading.authority.unit ?? ""),
      "authorityAddress": .markup(heading.authority.address.map { Markup.text($0) }.joined(by: .lineBreak)),
      "authorityContact": .text(heading.authority.contact ?? ""),
      "reference": .text(heading.tender),
      "version": .markup(version),
      "dispatch": .markup(phrasing.day(heading.day)),
      "digest": .text(heading.digest),
      "versionNote": .markup(
        phrasing.label(name.isInternal ? "versionNoteInternal" : "versionNote", version)
      ),
      "isoDay": .text(heading.day.description),
      "runningHead": .text(Escaping.plain(head.xhtml)),
      "runningMark": .markup(mark(in: phrasing)),
      "printHeader": .markup(.cssString(head)),
      "printMark": .markup(.cssString(mark(in: phrasing))),
      "printFooter": .markup(.cssString(footer)),
      "printFooterText": .markup(footer),
      "printPage": .markup(.cssString(phrasing.label("page") + .text(" "))),
      "printOf": .markup(.cssString(.text(" ") + phrasing.label("of") + .text(" "))),
    ]
  }

  /// What each printed page says at its head: that it is a draft, that it is for the buyer alone, or both.
  private func mark(in phrasing: Phrasing) -> Markup {
    let marks = [
      phrasing.context.heading.isDraft ? phrasing.label("printDraft") : nil,
      name.isInternal ? phrasing.label("printMark") : nil,
    ]
    return marks.compactMap(\.self).joined(by: .text(" · "))
  }
}

extension DocumentName {
  /// Whether it has no title page and no page of contents of its own.
  fileprivate var isShort: Bool {
    switch self {
    case .invitation, .scoringMatrix, .priceSheet, .declarations, .dataProcessing, .fileList: true
    default: false
    }
  }
}
