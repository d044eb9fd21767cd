/// Which paragraphs stay on the page of the one after them.
enum Keep: Sendable {
  case none, all, allButLast

  /// What holds for one of `count` parts.
  func part(_ index: Int, of count: Int) -> Keep { self == .allButLast && index < count - 1 ? .all : self }

  /// Whether a paragraph that has no parts stays with the next.
  var isKept: Bool { self == .all }
}

extension Box {
  /// A box that fits on a page is kept together; a longer one may break.
  var keep: Keep { blocks.plain.utf8.count > 2_400 ? .none : .allButLast }
}
