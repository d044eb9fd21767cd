/// Reads a citation as lawyers write it: `§ 5 Abs. 9 Satz 2 De-Mail-G`, `Art. 28 Abs. 3 Buchst. a DSGVO`,
/// `TR-01201 Teil 3.1 Kap. 3.3.5`.
package struct CitationParser: Sendable {
  private let names: [(name: String, norm: Norm)]
  private let day: CalendarDay?

  /// Reads citations of `norms`; of several norms with one name, the one in force on `day` is meant.
  package init(norms: NormRegister, day: CalendarDay? = nil) {
    let all = norms.norms.flatMap { norm in ([norm.abbreviation] + norm.aliases).map { (name: $0, norm: norm) } }
    // `VOL/A` is the end of `EG VOL/A`: the longer name first.
    names = all.sorted { ($1.name.count, $0.name) < ($0.name.count, $1.name) }
    self.day = day
  }

  /// The citation that `text` is.
  package func citation(_ text: String) throws(CitationError) -> Citation {
    let words = text.split { $0.isWhitespace || $0 == "\u{A0}" || $0 == "\u{202F}" }.joined(separator: " ")
    guard !words.isEmpty else { throw .empty }
    guard let (name, place) = split(words) else { throw missing(in: words) }
    let norm = try norm(named: name)
    guard !place.isEmpty else { return Citation(norm: norm.id, path: []) }
    return Citation(norm: norm.id, path: try CitationNotation.path(place))
  }

  /// The name of a norm at the end or at the beginning, and the rest.
  private func split(_ words: String) -> (name: String, place: String)? {
    for fold in [{ $0 }, { $0.lowercased() }] as [(String) -> String] {
      let text = fold(words)
      for (name, _) in names {
        let folded = fold(name)
        if text == folded { return (name, "") }
        if text.hasSuffix(" " + folded) { return (name, String(words.dropLast(folded.count + 1))) }
        if text.hasPrefix(folded + " ") { return (name, String(words.dropFirst(folded.count + 1))) }
      }
    }
    return nil
  }

  private func norm(named name: String) throws(CitationError) -> Norm {
    let all = names.filter { $0.name == name }.map(\.norm)
    let current = day.map { day in all.filter { $0.version(on: day) != nil } } ?? all
    let candidates = current.isEmpty ? all : current
    guard candidates.count == 1 else { throw .ambiguousNorm(name, candidates.map(\.id).sorted()) }
    return candidates[0]
  }

  /// Why no norm was found: none is named, or one that nobody knows.
  private func missing(in words: String) -> CitationError {
    let tokens = CitationToken.split(words)
    let names = tokens.compactMap { token in if case .word(let word) = token { word } else { nil } }
    return names.isEmpty ? .noNorm : .unknownNorm(names.joined(separator: " "))
  }
}
