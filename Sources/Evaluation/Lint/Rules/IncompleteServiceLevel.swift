import Procurement

/// Availability or a time without figure, period or measuring point.
struct IncompleteServiceLevel: TextRule {
  static let info = LintInfo(
    "LT016",
    .warning,
    bases: LintBases.clear,
    facts: ["S-01", "PF-09"],
    example: "Die Verfügbarkeit muss 99,5 Prozent betragen.",
    counterExample: "Die Verfügbarkeit muss 99,5 Prozent im Kalendermonat betragen, gemessen am Webzugang."
  )

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { !DeferredContent.isFound(in: $0) && !$0.has(ServiceLevelWords.telling) && !isDenied($0) }
      .compactMap {
        sentence in
        guard let index = level(in: sentence) ?? recovery(in: sentence, of: text), !isReported(sentence, in: text),
          !refers(sentence)
        else { return nil }
        // What a test is passed by is no level of the service.
        let isTime = ["sekunden", "sekunde"].contains(sentence.tokens[index].folded)
        if isTime, text.around(sentence).contains(where: { $0.has(ServiceLevelWords.trials) }) { return nil }
        let hasFigure = sentence.hasNumber
        // `einen höheren Durchsatz`: a comparative is told by its own rule.
        if !hasFigure, ServiceLevelWords.measures.contains(sentence.tokens[index]),
          ComparativeWithoutBase.isFound(in: sentence)
        {
          return nil
        }
        // `innerhalb seiner Bearbeitungszeiten`
        let isBound = sentence.tokens[..<index].suffix(5).contains { ["innerhalb", "binnen"].contains($0.folded) }
        guard
          hasFigure || isBound || sentence.has(ServiceLevelWords.lines) || sentence.has(ServiceLevelWords.boasts)
            || isOwed(index, in: sentence)
        else { return nil }
        let lacks = [
          hasFigure ? nil : "figure",
          needsPeriod(sentence, index) && !hasPeriod(sentence, in: text) ? "period" : nil,
          // `zu 99 % der Zeit verfügbar` leaves the measuring to the terms; a name of a level does not.
          ServiceLevelWords.shares.contains(sentence.tokens[index]) || hasPoint(sentence, index, in: text)
            ? nil : "point",
        ].compactMap(\.self)
        guard !lacks.isEmpty else { return nil }
        return hit(index..<(index + 1), of: sentence, lacks.joined(separator: "-"), sentence.tokens[index].text)
      }
  }

  /// An item of a report: `- Wartezeit als Mittelwert` under `Der Bericht enthält:`.
  private func isReported(_ sentence: Sentence, in text: LintText) -> Bool {
    guard case .item = text.draft.blocks[sentence.block].kind, !Demanding.obliges(sentence) else { return false }
    let lead = (0..<sentence.block).reversed().first { index in
      if case .item = text.draft.blocks[index].kind { false } else { true }
    }
    return lead.flatMap { text.sentences(of: $0).last }.map {
      $0.has(ServiceLevelWords.telling) || $0.has(ServiceLevelWords.listing)
    } ?? false
  }

  /// What need not be promised: `muss eine höhere Quote nicht zusichern`.
  private func isDenied(_ sentence: Sentence) -> Bool {
    sentence.tokens.indices.contains { index in
      sentence.tokens[index].folded == "nicht"
        && sentence[index + 1].map { ServiceLevelWords.boasts.contains($0) } ?? false
    }
  }

  /// Here, or in a cell of the same row.
  private func hasPeriod(_ sentence: Sentence, in text: LintText) -> Bool {
    text.around(sentence).contains { $0.has(ServiceLevelWords.periods) }
      || text.cells(beside: sentence.block).contains {
        text.sentences(of: $0).contains { $0.has(ServiceLevelWords.periods) }
      }
  }

  /// A time alone needs no period, a share of cases does.
  private func needsPeriod(_ sentence: Sentence, _ index: Int) -> Bool {
    // A test has its own time.
    if sentence.has(ServiceLevelWords.trials) { return false }
    return !sentence.tokens[index].folded.hasPrefix("sekunde") || isShare(sentence)
  }

  /// The same section says where levels are measured.
  private func isMeasured(_ sentence: Sentence, in text: LintText) -> Bool {
    let (blocks, block) = (text.draft.blocks, sentence.block)
    let isText = { (index: Int) in if case .heading = blocks[index].kind { false } else { true } }
    let before = (0..<block).reversed().prefix(Self.reach).prefix(while: isText)
    let behind = blocks.indices.dropFirst(block + 1).prefix(Self.reach).prefix(while: isText)
    return (Array(before) + Array(behind)).contains { index in
      // Where it measures another figure, it says nothing of this one.
      text.sentences(of: index).contains { other in
        other.has(ServiceLevelWords.measured) && (!QuantityMention.hasFigure(other) || sharesNumber(other, sentence))
      }
    }
  }

  private func sharesNumber(_ one: Sentence, _ other: Sentence) -> Bool {
    one.tokens.contains { token in token.kind == .number && other.tokens.contains { $0.text == token.text } }
  }

  private static let reach = 8

  /// Here, or in an item right behind that tells more of it.
  private func hasPoint(_ sentence: Sentence, _ index: Int, in text: LintText) -> Bool {
    // `20 Sekunden nach der Absendung`
    if let next = sentence[index + 1], ["nach", "ab", "seit"].contains(next.folded) { return true }
    if text.around(sentence).contains(where: { $0.has(ServiceLevelWords.points) }) || isMeasured(sentence, in: text) {
      return true
    }
    // A column of measuring points.
    if text.heads(above: sentence.block).contains(where: {
      text.sentences(of: $0).contains { $0.has(ServiceLevelWords.measured) }
    }) {
      return true
    }
    let following = text.draft.blocks.indices.dropFirst(sentence.block + 1).prefix(6).prefix { index in
      if case .item = text.draft.blocks[index].kind { true } else { false }
    }
    if case .paragraph = text.draft.blocks[sentence.block].kind {
      return following.contains { text.sentences(of: $0).contains { $0.has(ServiceLevelWords.points) } }
    }
    return false
  }

  /// `Die Verfügbarkeit muss …`: whatever follows is said of the level.
  private func isOwed(_ index: Int, in sentence: Sentence) -> Bool {
    guard let verb = sentence.first(of: Demanding.duties), verb > index else { return false }
    return index - sentence.tokens.startIndex <= 3
      && sentence[index - 1].map { ["die", "eine"].contains($0.folded) } ?? false
  }

  /// The name of a level, or `zu 99 % verfügbar`.
  private func level(in sentence: Sentence) -> Int? {
    if let index = ServiceLevelNames.index(in: sentence) { return index }
    if sentence.has(ServiceLevelWords.lines), !sentence.hasNumber, sentence.has(["verfügung"]), !sentence.has(["uhr"]) {
      return sentence.first(of: ServiceLevelWords.lines)
    }
    // `99,9 Prozent der Zeit laufen`, `90 Prozent der Störungen am selben Tag lösen`
    if sentence.has(Demanding.must), let share = sentence.first(of: ["prozent"]),
      ["zeit", "anrufe", "anfragen", "tickets"].contains(sentence[share + 2]?.folded)
        || ["betriebszeit", "laufzeit", "onlinezeit"].contains(sentence[share + 1]?.folded)
        || sentence[share + 2]?.folded == "störungen" && sentence.has(ServiceLevelWords.repairing)
    {
      return share
    }
    guard let index = sentence.first(of: ServiceLevelWords.shares) else {
      return speed(in: sentence) ?? outage(in: sentence)
    }
    // `mit 6 Prozent Neigung … nutzbar`: the share stands right before it.
    if sentence.tokens[index].folded == "nutzbar", sentence[index - 1]?.folded != "prozent" { return nil }
    return isShare(sentence) || !sentence.hasNumber && sentence.has(ServiceLevelWords.lines) && !sentence.has(["uhr"])
      ? index : nil
  }

  private func isShare(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { ["%", "prozent", "h."].contains($0.folded) }
  }

  /// `binnen 3 Sekunden beantworten`, `zu 95 % binnen 10 Minuten`: a level without a name.
  private func speed(in sentence: Sentence) -> Int? {
    sentence.tokens.indices.first { index in
      let unit = sentence.tokens[index].folded
      let isTime =
        unit == "sekunden" || unit == "sekunde"
        || ["minuten", "stunden"].contains(unit)
          && (isShare(sentence) || sentence.has(["durchschnitt", "durchschnittlich"]))
      guard isTime, let number = sentence[index - 1], number.kind == .number || NumberWords.values[number] != nil
      else { return false }
      return sentence.tokens[..<index].suffix(5)
        .contains { ["innerhalb", "binnen", "höchstens", "maximal", "spätestens", "unter", "in"].contains($0.folded) }
    }
  }

  /// A bound without a period: `Ausfälle dürfen vier Stunden nicht überschreiten`.
  private func outage(in sentence: Sentence) -> Int? {
    guard sentence.has(["dürfen", "darf"]), sentence.has(["nicht", "höchstens"]), sentence.hasNumber else { return nil }
    return sentence.first(of: ["ausfälle", "ausfall", "unterbrechungen", "unterbrechung", "wartungsfenster"])
  }

  /// `muss sie binnen vier Stunden wieder in Gang bringen`: the time of a repair, and nobody says from when.
  private func recovery(in sentence: Sentence, of text: LintText) -> Int? {
    guard sentence.has(Demanding.must), sentence.has(ServiceLevelWords.repairing),
      !sentence.has(ServiceLevelWords.starts),
      !text.around(sentence).contains(where: { $0.has(ServiceLevelWords.clocks) })
    else { return nil }
    return sentence.tokens.indices.first { index in
      guard ["minuten", "stunden", "stunde"].contains(sentence.tokens[index].folded), let number = sentence[index - 1],
        number.kind == .number || NumberWords.values[number] != nil
      else { return false }
      return sentence.tokens[..<index].suffix(4)
        .contains { ["innerhalb", "binnen", "spätestens", "in", "höchstens"].contains($0.folded) }
    }
  }

  /// `die Verfügbarkeit nach Abschnitt 3`: the figure stands there.
  private func refers(_ sentence: Sentence) -> Bool {
    sentence.tokens.indices.contains { index in
      ["abschnitt", "anlage", "kapitel", "nummer", "nr.", "ziffer", "tabelle", "punkt"]
        .contains(sentence.tokens[index].folded) && sentence[index + 1]?.kind == .number
    }
  }
}
