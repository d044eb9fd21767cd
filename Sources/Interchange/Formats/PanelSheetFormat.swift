package import Procurement
package import XML

/// `<panel-sheet>`: the work file of an evaluator.
package enum PanelSheetFormat {
  /// Reads a work file.
  package static func read(_ bytes: [UInt8], file: String, limits: XMLLimits = .standard) -> Reading<PanelSheet> {
    NativeFile.read(.panelSheet, bytes, file: file, limits: limits) { reader in
      let tender = reader.attribute("tender", .id, else: "")
      let version = reader.attribute("version", .version, else: "")
      let digest = reader.attribute("digest", .token, else: "")
      let language = reader.attribute("language", .oneOf(Language.self), else: .german)
      let evaluator = evaluator(&reader)
      let day = reader.attribute("on", .day)
      let offers = reader.children("offer", read: offer)
      reader.requireUnique(offers.map { ($0.bidder, $0.location.line) })
      return PanelSheet(
        tender: tender,
        version: version,
        digest: digest,
        language: language,
        evaluator: evaluator,
        day: day,
        offers: offers,
        location: reader.location
      )
    }
  }

  private static func evaluator(_ reader: inout ElementReader) -> Evaluator? {
    let id = reader.attribute("evaluator", .token)
    let name = reader.attribute("name", .text)
    if reader.has("evaluator") != reader.has("name") {
      reader.report("IN016", Message("IN016.together", "evaluator", "name"))
    }
    return id.map { Evaluator(id: $0, name: name ?? "", location: reader.location) }
  }

  private static func offer(_ reader: inout ElementReader) -> PanelOffer {
    let bidder = reader.attribute("bidder", .token, else: "")
    let name = reader.attribute("name", .text, else: "")
    let digest = reader.attribute("digest", .token, else: "")
    let tasks = reader.children("task", read: task)
    reader.requireUnique(tasks.map { ($0.requirement, $0.location.line) })
    return PanelOffer(bidder: bidder, name: name, digest: digest, tasks: tasks, location: reader.location)
  }

  /// A task; points that cannot be read are missing, and never zero.
  private static func task(_ reader: inout ElementReader) -> PanelTask {
    let requirement = reader.attribute("requirement", .requirementID, else: "")
    if !requirement.isEmpty { reader.about = .requirement(requirement) }
    return PanelTask(
      requirement: requirement,
      title: reader.requiredChild("title") { $0.text() } ?? "",
      statement: reader.requiredChild("statement") { $0.text() } ?? "",
      answer: reader.requiredChild("answer") { $0.text() } ?? "",
      evidence: reader.children("evidence") { $0.text() },
      levels: reader.children("level", atLeast: 1, read: level).compactMap { $0 },
      votes: reader.children("vote", read: AwardedPointsElement.vote).compactMap { $0 },
      points: reader.attribute("value", .points),
      reason: reader.child("reason") { $0.text() },
      location: reader.location
    )
  }

  private static func level(_ reader: inout ElementReader) -> PanelTask.Level? {
    let points = reader.requiredAttribute("points", .points)
    let text = reader.text()
    return points.map { PanelTask.Level(points: $0, text: text) }
  }
}

// Writing.
extension PanelSheetFormat {
  /// The canonical bytes.
  package static func write(_ sheet: PanelSheet) -> [UInt8] {
    let attributes: [XMLAttribute?] = [
      XMLAttribute("tender", sheet.tender), XMLAttribute("version", sheet.version),
      XMLAttribute("digest", sheet.digest), XMLAttribute("language", sheet.language.rawValue),
      .optional("evaluator", sheet.evaluator?.id), .optional("name", sheet.evaluator?.name), .optional("on", sheet.day),
    ]
    return NativeFile.bytes(XMLElement("panel-sheet", attributes, sheet.offers.map(element)))
  }

  private static func element(_ offer: PanelOffer) -> XMLElement {
    XMLElement(
      "offer",
      [
        XMLAttribute("bidder", offer.bidder), XMLAttribute("name", offer.name), XMLAttribute("digest", offer.digest),
      ],
      offer.tasks.map(element)
    )
  }

  private static func element(_ task: PanelTask) -> XMLElement {
    let texts = [
      XMLElement("title", text: task.title), XMLElement("statement", text: task.statement),
      XMLElement("answer", text: task.answer),
    ]
    let evidence = task.evidence.map { XMLElement("evidence", text: $0) }
    let levels = task.levels.map { level in
      XMLElement("level", attributes: [XMLAttribute("points", String(level.points))], children: [.text(level.text)])
    }
    let reason = task.reason.map { XMLElement("reason", text: $0) }
    return XMLElement(
      "task",
      [XMLAttribute("requirement", task.requirement), .optional("value", task.points)],
      texts + evidence + levels + task.votes.map(AwardedPointsElement.element) + [reason]
    )
  }
}
