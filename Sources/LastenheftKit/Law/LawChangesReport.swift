import Evaluation
import Procurement
import Wording

/// What reads differently in two texts of a law, and what leans on it.
package struct LawChangesReport: Encodable, Sendable {
  /// One of the two texts.
  package struct Side: Encodable, Sendable {
    package let file: String
    package let digest: String
    package let abbreviation: String
    package let title: String
    package let built: String?
    package let status: [String]
  }

  /// A run of words: `same`, `removed` or `added`.
  package struct Words: Encodable, Sendable {
    package let state: String
    package let text: String
  }

  /// A paragraph.
  package struct Passage: Encodable, Sendable {
    /// Such as `Abs. 2`; "" for a provision without paragraphs.
    package let place: String
    /// The place that it was before, where that had another number; nil elsewhere.
    package let before: String?
    /// `changed`, `new`, `repealed` or `renumbered`.
    package let kind: String
    package let words: [Words]
  }

  /// Something of the dossier that leans on a change.
  package struct Leaning: Encodable, Sendable {
    /// `requirement`, `clause`, `sentence`, `answer` and so on, as in a trace.
    package let kind: String
    package let label: String
    /// File and line; nil where it is computed.
    package let place: String?
  }

  /// A citation of the files that this tender does not use.
  package struct Unused: Encodable, Sendable {
    package let citation: String
    package let owner: String
    package let id: String?
    package let file: String
    package let line: Int
  }

  /// A provision that reads differently.
  package struct Change: Encodable, Sendable {
    package let name: String
    package let title: String
    /// `changed`, `new` or `repealed`.
    package let kind: String
    /// The words of the heading, where it changed; empty elsewhere.
    package let titleWords: [Words]
    package let passages: [Passage]
    /// Where most of the text stood before or stands now, where that is under another number.
    package let counterpart: String?
    /// Cited places that read differently.
    package let citations: [String]
    package let leaning: [Leaning]
    package let unused: [Unused]
  }

  package let old: Side
  package let new: Side
  /// Whether a dossier was looked at.
  package let hasDossier: Bool
  /// Title of the tender; nil without a dossier.
  package let tender: String?
  package let changes: [Change]
}

extension LawChangesReport.Side {
  init(_ entry: LawFiles.Entry) {
    self.init(
      file: entry.law.location.file,
      digest: entry.digest,
      abbreviation: entry.law.abbreviations.first ?? "",
      title: entry.law.title,
      built: entry.law.built?.description,
      status: entry.law.status.map { $0.kind.isEmpty ? $0.text : "\($0.kind): \($0.text)" }
    )
  }
}

extension LawChangesReport.Change {
  init(
    _ change: LawComparison.Change,
    _ citations: [String],
    _ leaning: [LawChangesReport.Leaning],
    _ unused: [LawChangesReport.Unused]
  ) {
    self.init(
      name: change.provision?.name ?? "",
      title: change.provision?.title ?? "",
      kind: change.kind.rawValue,
      titleWords: change.title.map(LawChangesReport.words) ?? [],
      passages: change.passages.map { passage in
        LawChangesReport.Passage(
          place: CitationNotation.text(passage.path),
          before: passage.before.map { CitationNotation.text($0) },
          kind: passage.kind.rawValue,
          words: LawChangesReport.words(passage.words)
        )
      },
      counterpart: change.counterpart?.name,
      citations: citations,
      leaning: leaning,
      unused: unused
    )
  }
}

extension LawChangesReport {
  fileprivate static func words(_ difference: WordDifference) -> [Words] {
    difference.pieces.map { piece in
      switch piece {
      case .same(let text): Words(state: "same", text: text)
      case .removed(let text): Words(state: "removed", text: text)
      case .added(let text): Words(state: "added", text: text)
      }
    }
  }
}
