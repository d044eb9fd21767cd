package import Procurement

/// A work file in the native format beside the one that was handed out.
package enum PanelSheetComparison {
  /// What `returned` says, and everything in it that is not as it was in `issued`.
  ///
  /// - Parameters:
  ///   - returned: The file that came back.
  ///   - issued: What was handed out, made again from the dossier.
  ///   - source: SHA-256 of the file.
  ///   - findings: What reading it found.
  /// - Returns: What was entered, and all findings.
  package static func read(
    _ returned: PanelSheet,
    against issued: PanelSheet,
    source: String,
    findings: [Finding]
  ) -> PanelReturn {
    let file = returned.location.file
    let entries = returned.offers.flatMap { offer in
      offer.tasks.map { task in
        PanelReturn.Entry(
          bidder: offer.bidder,
          requirement: task.requirement,
          points: task.points,
          reason: task.reason ?? "",
          location: task.location
        )
      }
    }
    return PanelReturn(
      file: file,
      source: source,
      evaluator: returned.evaluator?.id,
      day: returned.day,
      entries: entries,
      findings: (findings + identity(returned, issued) + offers(returned, issued)).sorted()
    )
  }

  private static func identity(_ returned: PanelSheet, _ issued: PanelSheet) -> [Finding] {
    guard returned.tender == issued.tender else {
      return [PanelWorkRules.otherTender.finding("tender", returned.tender, issued.tender, at: returned.location)]
    }
    var findings: [Finding] = []
    if returned.version != issued.version {
      findings.append(
        PanelWorkRules.otherVersion.finding("version", returned.version, issued.version, at: returned.location)
      )
    }
    if let person = issued.evaluator, returned.evaluator?.id == person.id, returned.evaluator?.name != person.name {
      let name = Quote.clipped(returned.evaluator?.name ?? "")
      findings.append(PanelWorkRules.changedText.finding("name", person.name, name, at: returned.location))
    }
    if returned.digest != issued.digest {
      let digests = [returned.digest, issued.digest].map { Quote.clipped($0, limit: 16) }
      findings.append(PanelWorkRules.otherVersion.finding("digest", digests[0], digests[1], at: returned.location))
    }
    return findings
  }

  private static func offers(_ returned: PanelSheet, _ issued: PanelSheet) -> [Finding] {
    returned.offers.flatMap { offer -> [Finding] in
      guard let original = issued.offers.first(where: { $0.bidder == offer.bidder }) else {
        return [PanelWorkRules.unknownTask.finding("offer", Quote.clipped(offer.bidder), at: offer.location)]
      }
      var findings: [Finding] = []
      if offer.digest != original.digest {
        findings.append(PanelWorkRules.changedOffer.finding("digest", offer.bidder, at: offer.location))
      }
      if offer.name != original.name {
        findings.append(
          PanelWorkRules.changedText.finding("name", original.name, Quote.clipped(offer.name), at: offer.location)
        )
      }
      return findings + offer.tasks.flatMap { tasks($0, in: original) }
    }
  }

  private static func tasks(_ task: PanelTask, in offer: PanelOffer) -> [Finding] {
    let about = Finding.Subject.requirement(task.requirement)
    guard let original = offer.tasks.first(where: { $0.requirement == task.requirement }) else {
      return [
        PanelWorkRules.unknownTask.finding(
          "requirement",
          offer.bidder,
          Quote.clipped(task.requirement),
          at: task.location,
          about: about
        )
      ]
    }
    return zip(texts(task), texts(original)).filter { $0.words != $1.words }.map { changed, _ in
      PanelWorkRules.changedText.finding(
        changed.part,
        offer.bidder,
        task.requirement,
        at: task.location,
        about: about
      )
    }
  }

  private typealias Text = (part: String, words: String)

  /// Everything that is not for the evaluator to fill in; white space means nothing.
  private static func texts(_ task: PanelTask) -> [Text] {
    let scale = task.levels.map { "\($0.points) \($0.text)" }
    let votes = task.votes.map { "\($0.evaluator) \($0.points) \($0.day?.description ?? "") \($0.reason)" }
    return [
      ("title", task.title), ("statement", task.statement), ("answer", task.answer),
      ("evidence", task.evidence.joined(separator: "\n")), ("scale", scale.joined(separator: "\n")),
      ("votes", votes.joined(separator: "\n")),
    ].map { ($0.0, SheetText.plain($0.1)) }
  }
}
