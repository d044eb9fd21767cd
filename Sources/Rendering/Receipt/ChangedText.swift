internal import Procurement

/// Two versions of a text with what differs between them, word by word: a lawyer sees at once what a bidder changed.
struct ChangedText {
  /// One version: what it shares with the other before and after, and what is its own.
  struct Side: Hashable {
    var before = "", changed = "", after = ""
    var isEmpty: Bool { before.isEmpty && changed.isEmpty && after.isEmpty }
  }

  /// As published; nil where nothing was.
  let published: Side?
  /// As it came back; nil where nothing did.
  let returned: Side?

  /// How many words around a change are shown.
  private static let context = 12

  /// What differs in `change`; where one side is missing, the other is shown as it is.
  init(_ change: Finding.Change) {
    guard let before = change.published, let after = change.returned, !before.isEmpty, !after.isEmpty else {
      published = change.published.map { Side(before: $0) }
      returned = change.returned.map { Side(before: $0) }
      return
    }
    let (old, new) = (Self.words(before), Self.words(after))
    let head = zip(old, new).prefix { $0 == $1 }.count
    let room = min(old.count, new.count) - head
    let tail = zip(old.reversed(), new.reversed()).prefix(room).prefix { $0 == $1 }.count
    published = Self.side(old, head, tail)
    returned = Self.side(new, head, tail)
  }

  private static func words(_ text: String) -> [Substring] {
    text.split(separator: " ", omittingEmptySubsequences: false)
  }

  private static func side(_ words: [Substring], _ head: Int, _ tail: Int) -> Side {
    let end = words.count - tail
    let first = max(0, head - context)
    let last = min(words.count, end + context)
    var side = Side(
      before: words[first..<head].joined(separator: " "),
      changed: words[head..<end].joined(separator: " "),
      after: words[end..<last].joined(separator: " ")
    )
    if first > 0 { side.before = "… " + side.before }
    if last < words.count { side.after += " …" }
    if !side.before.isEmpty, head < words.count { side.before += " " }
    if !side.after.isEmpty, head < end { side.after = " " + side.after }
    return side
  }
}
