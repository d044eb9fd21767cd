/// Why a text is no citation; `message` says it, the sentence stands in `Wording`.
package enum CitationError: Error, Hashable, Sendable {
  /// Nothing in it.
  case empty
  /// A place, but of which norm?
  case noNorm
  /// No norm of the register is called so.
  case unknownNorm(String)
  /// Several norms of the register are called so on that day.
  case ambiguousNorm(String, [String])
  /// A sign such as `Abs.` with nothing to count behind it.
  case missingLabel(String)
  /// Neither a sign nor anything to count.
  case unreadable(String)
  /// Labels that do not ascend.
  case disorderedLabels(String)
  /// `ff.`: where the place ends is left open.
  case openEnd(String)
  /// A larger part behind a smaller one.
  case misplaced(String)
  /// A smaller part behind several larger ones: which of them has it?
  case afterSeveral(String)
  /// Two places in one text.
  case severalPlaces(String)

  /// What it says.
  package var message: Message {
    switch self {
    case .empty: Message("citation.error.empty")
    case .noNorm: Message("citation.error.noNorm")
    case .unknownNorm(let name): Message("citation.error.unknownNorm", name)
    case .ambiguousNorm(let name, let ids): Message("citation.error.ambiguousNorm", name, ids.joined(separator: ", "))
    case .missingLabel(let sign): Message("citation.error.missingLabel", sign)
    case .unreadable(let text): Message("citation.error.unreadable", text)
    case .disorderedLabels(let text): Message("citation.error.disorderedLabels", text)
    case .openEnd(let text): Message("citation.error.openEnd", text)
    case .misplaced(let sign): Message("citation.error.misplaced", sign)
    case .afterSeveral(let sign): Message("citation.error.afterSeveral", sign)
    case .severalPlaces(let text): Message("citation.error.severalPlaces", text)
    }
  }
}
