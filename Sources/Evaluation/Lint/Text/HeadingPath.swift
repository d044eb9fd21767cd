import Procurement

/// The headings that a block stands under.
enum HeadingPath {
  /// Words in the headings of chapters that tell the background, or how to make an offer: they describe no service.
  static let background: Set<String> = [
    "anlass", "angebot", "angebots", "ausgangslage", "ausgangssituation", "begriffe", "begriffsbestimmungen",
    "definitionen", "einführung",
    "einleitung", "gegenstand", "geltungsbereich", "glossar", "hintergrund", "ist-zustand", "istzustand",
    "vorbemerkung",
    "vorbemerkungen", "ziel", "ziele", "zielsetzung", "zweck", "überblick",
  ]

  /// For each block the words of the headings above it, in small letters, its own among them where it is one.
  static func words(of draft: Manuscript, _ sentences: [Sentence], _ blocks: [Range<Int>]) -> [Set<String>] {
    var open: [(level: Int, words: Set<String>)] = []
    return draft.blocks.indices.map { index in
      if case .heading(let level) = draft.blocks[index].kind {
        open.removeAll { $0.level >= level }
        // The title of the whole is no chapter: it would make all of it background.
        let words = sentences[blocks[index]].flatMap { $0.tokens.map(\.folded) }
        open.append((level, index == 0 ? [] : Set(words)))
      }
      return open.reduce(into: []) { $0.formUnion($1.words) }
    }
  }
}
