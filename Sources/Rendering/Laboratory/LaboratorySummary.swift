internal import Procurement

/// The first chapter: the method in the words of the tender, and the result in sentences.
struct LaboratorySummary {
  let laboratory: Laboratory
  let method: [Message]

  /// The values of the chapter.
  func view(in phrasing: Phrasing, _ outline: inout Outline) -> View {
    outline.chapter(.init(phrasing.label("summary"), anchor: "summary")).merging([
      "method": .list(method.map { ["sentence": .markup(phrasing.message($0))] }),
      "sentences": .list(sentences(in: phrasing).map { ["sentence": .markup($0)] }),
    ])
  }

  private func sentences(in phrasing: Phrasing) -> [Markup] {
    let apparent = laboratory.shares.count { $0.announced != $0.actual }
    var sentences = [
      phrasing.label("summary.criteria", phrasing.number(laboratory.shares.count), number(laboratory, phrasing)),
      apparent == 0
        ? phrasing.label("summary.weightsTrue") : phrasing.label("summary.weightsApparent", phrasing.number(apparent)),
    ]
    guard let simulated = laboratory.simulated else { return sentences + [phrasing.label("summary.notSimulated")] }
    let part = { (count: Int) in phrasing.percent(count, of: simulated.count) }
    sentences.append(
      phrasing.label("summary.price", part(simulated.priceDecided), part(simulated.performanceDecided))
    )
    sentences.append(
      simulated.flipped == 0
        ? phrasing.label("summary.noFlip", phrasing.number(simulated.count))
        : phrasing.label("summary.flips", part(simulated.flipped), phrasing.number(simulated.flipped))
    )
    if !simulated.idle.isEmpty {
      sentences.append(phrasing.label("summary.idle", .text(simulated.idle.joined(separator: ", "))))
    }
    return sentences
  }

  private func number(_ laboratory: Laboratory, _ phrasing: Phrasing) -> Markup {
    phrasing.number(laboratory.highestPerformance)
  }
}
