import Procurement

/// The headings that a block stands under.
enum HeadingPath {
  /// Words in the headings of chapters that tell the background, or how to make an offer: they describe no service.
  static let background: Set<String> = [
    "allgemeines", "anlass", "anwendungsfälle", "ausgangslage", "ausgangssituation", "einführung", "einleitung",
    "gegenstand",
    "geltungsbereich", "hintergrund", "ist-zustand", "istzustand", "ist-situation", "vorbemerkung", "vorbemerkungen",
    "bestandsaufnahme", "heutige", "heutiger", "derzeitige", "derzeitiger", "bisheriger", "worum",
    "vorgeschichte",
    "ziel", "ziele", "zielsetzung", "zweck", "überblick",
  ]
  /// Words in the headings of chapters that say how the award goes, or what words mean: nothing in them is a demand.
  static let procedure: Set<String> = [
    "angebot", "angebots", "angebote", "aufforderung", "begriffe", "begriffsbestimmungen", "bewerbungsbedingungen",
    "bewertung", "bewertungsmatrix", "definitionen", "glossar", "inhalt", "inhaltsverzeichnis", "kriterienkatalog",
    "lesehinweise", "literatur", "normen", "normenverzeichnis", "preisblatt", "rechtsgrundlagen",
    "teilnahmebedingungen",
    "vergabeverfahren", "verfahrensablauf", "verzeichnis", "wertung", "zuschlag", "zuschlagskriterien",
    "dateiverzeichnis",
    "zuschlagserteilung", "abkürzungen", "abkürzungsverzeichnis", "quellen", "zitierte",
  ]
  /// Words before a colon at the beginning of a paragraph that explains a demand, and is none.
  private static let labels: WordSet = [
    "anmerkung", "antwort", "begründung", "erwartet", "beispiel", "bewertung", "erläuterung", "folge", "gewichtung",
    "hinweis", "prüfmethode",
    "prüfung", "quelle", "rechtsgrundlage", "rechtsgrundlagen", "test", "abnahmetest",
  ]

  /// Whether a cell holds nothing but such a word, so that the cell behind it explains.
  static func isLabel(_ cell: Sentence?) -> Bool {
    guard let cell, cell.tokens.count <= 2, let word = cell.tokens.first else { return false }
    return labels.contains(word)
  }

  /// Whether the paragraph that `first` begins explains a demand: `Prüfung: …`.
  static func isNote(_ first: Sentence?) -> Bool {
    guard let first, let word = first.tokens.first else { return false }
    // `Prüfung Test: …` where the label and what it holds became one line.
    return labels.contains(word) && first.tokens.prefix(3).contains { $0.text == ":" }
  }

  /// Words that are the whole heading of such a chapter.
  private static let alone: Set<String> = ["bestand", "lage", "zustand", "stand"]
  /// Blocks at the beginning that may introduce the text.
  private static let introduction = 10
  private static let kinds: Set<String> = [
    "aufforderung", "bewerbungsbedingungen", "bewertungsmatrix", "dateiverzeichnis", "kriterienkatalog", "preisblatt",
    "teilnahmebedingungen",
  ]

  /// For each block the words of the headings above it, in small letters, its own among them where it is one.
  static func words(of draft: Manuscript, _ sentences: [Sentence], _ blocks: [Range<Int>]) -> [Set<String>] {
    var open: [(level: Int, words: Set<String>)] = []
    return draft.blocks.indices.map { index in
      if case .heading(let level) = draft.blocks[index].kind {
        open.removeAll { $0.level >= level }
        // The title of the whole is no chapter: it would make all of it background. What it says of the kind of document counts.
        let tokens = sentences[blocks[index]].flatMap(\.tokens).filter { $0.kind == .word }
        var words = Set(tokens.map(\.folded))
        // `1 Einführung` introduces the text, `5 Einführung und Schulung` the service.
        if tokens.count > 1 || index > introduction { words.remove("einführung") }
        // `3 Bestand` tells what there is, `Bestand des Archivs` what to work on.
        if tokens.count == 1, let word = words.first, alone.contains(word) { words.insert("ausgangslage") }
        open.append((level, index == 0 ? words.intersection(kinds) : words))
      }
      return open.reduce(into: []) { $0.formUnion($1.words) }
    }
  }
}
