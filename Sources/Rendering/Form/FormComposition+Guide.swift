internal import Procurement
internal import Wording

extension FormComposition {
  /// How to fill in the form, and which tender it belongs to.
  func guide() -> FormSheet {
    let heading = phrasing.context.heading
    let authority = [heading.authority.name, heading.authority.unit].compactMap(\.self).joined(separator: "\n")
    let facts: [(String, FormCell)] = [
      ("guide.subject", FormCell(plain(heading.title))),
      ("guide.authority", FormCell(authority)),
      ("guide.reference", FormCell(.text(heading.tender), .text, identity: .tender)),
      ("guide.version", FormCell(.text(heading.version), .text, identity: .version)),
      ("guide.submission", FormCell(day(.submission))),
      ("guide.binding", FormCell(day(.bindingUntil))),
      ("guide.digest", FormCell(.text(heading.digest), .digest, identity: .digest)),
    ]
    let rows = facts.filter { $0.1.content != .empty }.map { FormRow(.entry, [FormCell(say($0.0), .key), $0.1]) }
    let steps = (1...8).map { number in
      FormRow(.entry, [FormCell(say("guide.step", String(number)), .key), FormCell(say("guide.step.\(number)"))])
    }
    return sheet(.guide, widths: [24, 92], rows + [row(.section, say("guide.how"))] + steps)
  }

  private func day(_ milestone: Milestone) -> String {
    bidders.day(milestone, in: phrasing.wording) ?? ""
  }

  /// Who offers, and for which lots.
  func bidder() -> FormSheet {
    let lines = FormField.BidderLine.allCases.map { line in
      entry(say("bidder.\(line.rawValue)"), entered(.bidder(line), .text(limit: 200), isRequired: line != .country))
    }
    let lots = bidders.lots.map { lot in
      entry(say("bidder.lot", lot.id, plain(lot.title)), entered(.lot(lot.id), .choice(list: Self.yesNo)))
    }
    return sheet(.bidder, widths: [40, 60], [header("detail", "entry")] + lines + lots)
  }

  private func entry(_ label: String, _ field: FormField) -> FormRow {
    FormRow(.entry, [FormCell(label, .key), FormCell(field)])
  }

  /// Declarations about the offer as a whole.
  func declarations() -> FormSheet {
    let rows = Declaration.Topic.allCases.enumerated().map { index, topic in
      FormRow(
        .entry,
        [
          FormCell(say("declaration.key", String(index + 1)), .key),
          FormCell(say("declaration.\(topic.rawValue)", day(.bindingUntil))),
          FormCell(entered(.declaration(topic), .choice(list: Self.yesNo), isRequired: true)),
          FormCell(entered(.declarationComment(topic), .text(limit: 2000))),
        ],
        about: .declaration(topic.rawValue)
      )
    }
    return sheet(
      .declarations,
      widths: [9, 66, 16, 46],
      notes: ["sheet.declarations.note"],
      [header("number", "declaration", "declared", "comment")] + rows
    )
  }

  /// The documents that are handed in.
  func evidence() -> FormSheet {
    let rows = (1...Self.documentLines).map { line in
      let parts = FormField.DocumentPart.allCases.map { part in
        FormCell(entered(.document(line, part), input(of: part)))
      }
      return FormRow(.entry, [FormCell(Self.documentID(line), .key)] + parts)
    }
    return sheet(
      .evidence,
      widths: [8, 34, 40, 30, 34, 13, 13],
      notes: ["sheet.evidence.note"],
      [header("number", "evidenceKind", "documentTitle", "file", "issuer", "validFrom", "validUntil")] + rows
    )
  }

  private func input(of part: FormField.DocumentPart) -> FormField.Input {
    switch part {
    case .code: .choice(list: Self.evidenceKinds)
    case .title, .file, .issuer: .text(limit: 200)
    case .validFrom, .validUntil: .date
    }
  }

  /// `N01`.
  static func documentID(_ line: Int) -> String { line < 10 ? "N0\(line)" : "N\(line)" }
}
