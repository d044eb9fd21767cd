import Procurement

/// Collects what a person has to confirm or to do before the procedure starts.
struct OpenPoints {
  let note: ProcedureNote

  private var law: AwardLaw { note.award.norms.award }

  /// In the order of the note.
  var points: [OpenPoint] {
    value + regime + limits + procedure + market
      + note.duties.filter(\.applies).compactMap { judged in
        unconfirmed("duty", judged.duty.title, judged.duty.citations, judged.duty.standing.confidence)
      }
      + note.outlooks.map {
        OpenPoint(Message("point.outlook", $0.title.argument), text: $0.text, confidence: $0.standing.confidence)
      }
  }

  private func unconfirmed(
    _ key: String,
    _ title: LocalizedText,
    _ citations: [Citation],
    _ confidence: Confidence
  ) -> OpenPoint? {
    guard confidence != .verified else { return nil }
    return OpenPoint(Message("point.\(key)", title.argument), citations: citations, confidence: confidence)
  }
}

// The value.
extension OpenPoints {
  private var value: [OpenPoint] {
    let tender = note.award.tender
    let items = tender.estimate.items
    var points: [OpenPoint] = []
    if tender.estimate.reason == nil { points.append(OpenPoint(Message("point.estimate-reason"))) }
    if note.award.hasPricedOptions, !items.contains(where: \.isOption) {
      points.append(OpenPoint(Message("point.options"), citations: citations(.options)))
    }
    if !tender.lots.isEmpty, items.contains(where: { $0.lot == nil }) {
      points.append(OpenPoint(Message("point.lots"), citations: citations(.lots)))
    }
    if let value = note.value, let other = value.otherReading {
      let amounts = [value.most, other].map { $0.formatted(decimals: 2) }
      let arguments = amounts + [String(value.valuation.months)]
      points.append(
        OpenPoint(Message(key: "point.extensions", arguments: arguments), citations: citations(.unlimited))
      )
    }
    let rules = Set((note.value?.lines ?? []).flatMap(\.rules)).filter { $0.confidence != .verified }
    points += rules.sorted { $0.topic.rawValue < $1.topic.rawValue }.map { rule in
      OpenPoint(Message("point.rule", rule.topic.rawValue), citations: rule.citations, confidence: rule.confidence)
    }
    return points
  }

  private func citations(_ topic: Valuation.Topic) -> [Citation] {
    note.value?.valuation.rule(topic)?.citations ?? []
  }
}

// The regime.
extension OpenPoints {
  private var regime: [OpenPoint] {
    caution + subject
      + [
        note.regime.threshold.flatMap { threshold in
          threshold.standing.confidence == .verified
            ? nil
            : OpenPoint(
              Message("point.threshold", threshold.amount.description),
              confidence: threshold.standing.confidence
            )
        },
        note.regime.rule.flatMap { rule in
          unconfirmed("regime", rule.text, rule.citations, rule.standing.confidence)
        },
      ].compactMap(\.self)
  }

  private var caution: [OpenPoint] {
    guard let threshold = note.regime.threshold?.amount.description else { return [] }
    switch note.regime.caution {
    case .close(let distance):
      return [OpenPoint(Message("point.close", threshold, distance.formatted(decimals: 2)))]
    case .spread: return [OpenPoint(Message("point.spread", threshold))]
    case .otherReading(let value):
      return [OpenPoint(Message("point.other-reading", threshold, value.formatted(decimals: 2)))]
    case nil: return []
    }
  }

  private var subject: [OpenPoint] {
    guard let code = note.award.tender.subject.codes.first else { return [] }
    guard let subjectClass = note.regime.subjectClass else {
      return [OpenPoint(Message("point.subject-unknown", code), confidence: .inferred)]
    }
    let points = unconfirmed(
      "subject",
      subjectClass.title,
      subjectClass.citations,
      subjectClass.standing.confidence
    )
    let light = note.award.tender.subject.codes.dropFirst().filter { code in
      subjectClass.scheme == .full && law.subjectClass(of: code, on: note.day)?.scheme == .light
    }
    return [points].compactMap(\.self) + light.map { OpenPoint(Message("point.subject-light", $0)) }
  }
}

// The procedure.
extension OpenPoints {
  /// Limits of value that are close above, or between the lowest and the highest value.
  private var limits: [OpenPoint] {
    guard let value = note.value, let band = law.band(on: note.day) else { return [] }
    return note.options.flatMap { option in
      option.grounds.compactMap { judged -> OpenPoint? in
        guard case .upTo(let limit) = judged.ground.test else { return nil }
        let arguments = [option.procedure.title.argument, limit.description]
        if judged.holds == true, value.most >= band.beginning(below: limit) {
          return OpenPoint(Message(key: "point.limit-close", arguments: arguments), citations: judged.ground.citations)
        }
        if judged.holds == false, value.least <= Rational(limit.cents, 100) {
          return OpenPoint(Message(key: "point.limit-spread", arguments: arguments), citations: judged.ground.citations)
        }
        return nil
      }
    }
  }

  private var procedure: [OpenPoint] {
    var points: [OpenPoint] = []
    if note.award.tender.procedure.reason == nil { points.append(OpenPoint(Message("point.procedure-reason"))) }
    guard let taken = note.taken else { return points + [OpenPoint(Message("point.no-procedure"))] }
    let title = taken.procedure.title.argument
    if taken.state == .conditional {
      let named = note.choice.ground.map { [$0] } ?? taken.grounds.filter { $0.holds == nil }.map(\.ground)
      points += named.map { ground in
        OpenPoint(Message("point.ground", title), text: ground.text, citations: ground.citations)
      }
    }
    points += taken.grounds.filter { $0.holds == true && $0.ground.standing.confidence != .verified }.map { judged in
      OpenPoint(
        Message("point.ground-source", title),
        citations: judged.ground.citations,
        confidence: judged.ground.standing.confidence
      )
    }
    return points + bidders(of: taken)
  }

  private func bidders(of taken: ProcedureOption) -> [OpenPoint] {
    guard let bidders = taken.procedure.bidders, bidders.confidence != .verified else { return [] }
    return [
      OpenPoint(
        Message("point.bidders", String(bidders.minimum)),
        citations: bidders.citations,
        confidence: bidders.confidence
      )
    ]
  }

  private var market: [OpenPoint] {
    guard let market = note.market else { return [] }
    let found = market.competitors
    let wanted = max(note.taken?.procedure.bidders?.minimum ?? 0, note.award.tender.competition?.minimum ?? 0)
    let message =
      if found < 2 {
        Message(found == 0 ? "point.market-none" : "point.market-one")
      } else if found < wanted {
        Message("point.market-short", String(found), String(wanted))
      } else {
        Message("point.market", String(found))
      }
    return [OpenPoint(message, confidence: .partly)]
  }
}
