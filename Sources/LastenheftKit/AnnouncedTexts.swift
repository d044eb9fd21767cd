import Evaluation
import Procurement
import Wording

/// The sentences on the scoring in words, to compare them with what a tender says itself.
enum AnnouncedTexts {
  /// Sentences of `tender` that repeat a generated one with other words; none where there is no `specification`.
  static func copies(in tender: Tender, of specification: Specification?) -> [Finding] {
    guard let specification else { return [] }
    let messages = ScoringText.messages(
      for: tender.scoring,
      highestPerformance: specification.highestPerformance
    )
    var generated: [Language: [String]] = [:]
    var possible: [Language: [String]] = [:]
    for language in Language.allCases {
      let wording = Wording(language)
      generated[language] = messages.map { wording.text($0) }
      possible[language] = wording.keys.filter { $0.hasPrefix("scoring.") && !$0.hasPrefix("scoring.letter.") }
        .compactMap { wording.pattern($0) }
    }
    return EditedAnnouncement.findings(in: tender, generated: generated, possible: possible)
  }
}
