internal import Procurement
internal import Wording

/// One file that came back: what it is, and its findings by what they cost, the gravest first.
struct ReceiptChapter {
  let specification: Specification
  let file: ReceivedFile
  /// Among the files, from 1; the summary stands before them.
  let number: Int
  /// How many findings of one consequence are shown.
  let rows: Int

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let heading = outline.chapter(.init(phrasing.label("received", .text(file.title)), anchor: anchor))
    return heading.merging([
      "facts": .list(facts(in: phrasing)),
      "factsCaption": .markup(phrasing.label("factsCaption", .text(file.title))),
      "isClean": .flag(file.costs.isEmpty),
      "groups": .list(groups.enumerated().map { group($1, number: $0 + 1, in: phrasing, &outline) }),
      "evidence": .list(ReceiptEvidence(file: file, anchor: anchor).view(in: phrasing, &outline)),
    ])
  }

  private var anchor: String { "file-\(number)" }

  private func facts(in phrasing: Phrasing) -> [View] {
    let offer = file.offer
    let counts = [Finding.Severity.error, .warning, .note].map { phrasing.wording.text(file.count($0)) }
    var facts: [(label: String, text: Markup)] = [
      ("state", .element("strong", [], phrasing.word(file.verdict))), ("counts", phrasing.label("counts", counts)),
    ]
    if let offer {
      let taken = [offer.answers.count, offer.prices.count, offer.clauses.count].map { phrasing.wording.text($0) }
      facts.insert(("bidder", .text(offer.bidder.name)), at: 0)
      facts.append(("taken", phrasing.label("taken", taken)))
    }
    return facts.map { ["term": .markup(phrasing.label("fact.\($0.label)")), "text": .markup($0.text)] }
  }

  /// Findings that cost the same by the same rule of law.
  private struct Group {
    let consequence: Consequence
    let treatment: Treatment?
    let findings: [Finding]
  }

  private var groups: [Group] {
    Consequence.allCases.reversed().flatMap { consequence in
      let costs = file.costs.filter { $0.consequence == consequence }
      var treatments: [Treatment?] = []
      for cost in costs where !treatments.contains(cost.treatment) { treatments.append(cost.treatment) }
      return treatments.map { treatment in
        let findings = costs.filter { $0.treatment == treatment }.map(\.finding)
        return Group(consequence: consequence, treatment: treatment, findings: findings)
      }
    }
  }

  private func group(_ group: Group, number: Int, in phrasing: Phrasing, _ outline: inout Outline) -> View {
    let isFree = group.consequence == .none
    let title = isFree ? phrasing.label("groupNone") : phrasing.label("group", phrasing.word(group.consequence))
    let heading = outline.part(.init(title, anchor: "\(anchor)-\(number)"))
    let rest = group.findings.count - rows
    let treatment = group.treatment
    return heading.merging([
      "isJudged": .flag(treatment != nil),
      "step": .optional(treatment.map { phrasing.blocks($0.step) }),
      "bases": .optional(treatment.map { phrasing.bases($0.basis, on: specification.asOf, withRole: false) }),
      "caption": .markup(phrasing.label("groupCaption", .text("\(self.number + 1).\(number)"))),
      "findings": .list(group.findings.prefix(rows).map { finding($0, in: phrasing) }),
      "more": .markup(rest > 0 ? phrasing.label("more", phrasing.number(rest)) : .empty),
    ])
  }

  private func finding(_ finding: Finding, in phrasing: Phrasing) -> View {
    let change = finding.change.map { ChangedText($0) }
    return [
      "place": .markup(place(finding.location, in: phrasing)),
      "message": .markup(phrasing.message(finding.message)),
      "rule": .text(finding.code),
      "severity": .markup(phrasing.word(finding.severity)),
      "code": .text(phrasing.code(of: finding.about)),
      "subject": .markup(phrasing.subject(finding.about, in: specification)),
      "published": .markup(side(change?.published, in: phrasing)),
      "returned": .markup(side(change?.returned, in: phrasing)),
    ]
  }

  /// The sheet and the cell; the line of a file without cells.
  private func place(_ location: SourceLocation, in phrasing: Phrasing) -> Markup {
    if let cell = location.cell { return .text(cell) }
    guard location.file == file.name else { return .text(location.description) }
    return location.line > 0 ? phrasing.label("line", [String(location.line)]) : phrasing.label("wholeFile")
  }

  /// What stood or stands there, with what differs in bold.
  private func side(_ side: ChangedText.Side?, in phrasing: Phrasing) -> Markup {
    guard let side else { return .text("–") }
    guard !side.isEmpty else { return phrasing.label("blank") }
    let middle = side.changed.isEmpty ? Markup.empty : Markup.element("strong", [], .text(side.changed))
    return .text(side.before) + middle + .text(side.after)
  }
}
