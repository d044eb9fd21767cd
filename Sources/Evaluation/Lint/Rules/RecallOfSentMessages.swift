import Procurement

/// A message that was sent is to be recalled: the law knows no such thing, and no provider offers it.
struct RecallOfSentMessages: TextRule {
  static let info = LintInfo(
    "LT022",
    .warning,
    bases: LintBases.criteria,
    facts: ["PF-23", "PF-44"],
    example: "Der Dienst muss versandte Nachrichten zurückrufen können.",
    counterExample: "Der Dienst muss die Stadt anrufen, bevor er Nachrichten löscht."
  )

  private static let recall = PhraseTable([
    "zurückrufen", "zurückgerufen", "zurückzurufen", "zurückholen", "zurückgeholt", "rückruf", "rückholung", "rückrufs",
    "widerruf … nachricht", "widerruf … nachrichten",
  ])
  private static let messages: WordSet = [
    "nachricht", "nachrichten", "de-mail", "de-mails", "sendung", "sendungen", "bescheide",
  ]

  func hits(in text: LintText) -> [TextHit] {
    text.demands.filter { $0.has(Self.messages) && !$0.has(["nicht", "kein", "keinen"]) }.flatMap {
      hits(of: Self.recall, in: $0)
    }
  }
}
