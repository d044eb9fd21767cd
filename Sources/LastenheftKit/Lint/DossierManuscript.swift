import Procurement
import Wording

/// The words of a dossier as one text: background, requirements and clauses, in German, with what parameters say filled in.
struct DossierManuscript {
  /// A line a paragraph.
  let manuscript: Manuscript
  /// Where each block stands in the files of the dossier.
  let places: [SourceLocation]
  /// What each block is.
  let subjects: [Finding.Subject]

  /// The words of `specification`; the text is German, because German binds.
  init(_ specification: Specification, folder: String) {
    var builder = Builder(specification: specification)
    builder.add(specification.tender.title, .heading(level: 1), at: specification.tender.location)
    if let submission = specification.tender.submission {
      builder.add(submission.way, .paragraph, at: submission.location)
    }
    for section in specification.tender.sections {
      builder.add(section.title, .heading(level: 2), at: section.location)
      builder.add(section.text, .paragraph, at: section.location)
    }
    for chapter in specification.chapters {
      let place = chapter.requirements.first?.requirement.location ?? specification.tender.location
      builder.add(chapter.title, .heading(level: 2), at: place)
      for requirement in chapter.requirements.map(\.requirement) {
        builder.add(requirement.statement, .paragraph, at: requirement.location, about: .requirement(requirement.id))
      }
    }
    for group in specification.clauseGroups {
      builder.add(group.title, .heading(level: 2), at: group.location)
      for clause in group.clauses {
        builder.add(clause.variant.text, .paragraph, at: clause.variant.location, about: .clause(clause.id))
      }
    }
    manuscript = Manuscript(
      file: folder,
      counting: .paragraphs,
      lines: builder.blocks.map(\.text),
      blocks: builder.blocks
    )
    places = builder.places
    subjects = builder.subjects
  }

  private struct Builder {
    let specification: Specification
    let wording = Wording(.german)
    var blocks: [DraftBlock] = []
    var places: [SourceLocation] = []
    var subjects: [Finding.Subject] = []

    mutating func add(
      _ text: LocalizedText,
      _ kind: DraftBlock.Kind,
      at place: SourceLocation,
      about subject: Finding.Subject = .document
    ) {
      for line in wording.plain(text.german, specification: specification).split(separator: "\n") {
        let piece = DraftBlock.Piece(offset: 0, line: blocks.count + 1, column: 0)
        blocks.append(DraftBlock(kind, String(line), pieces: [piece]))
        places.append(place)
        subjects.append(subject)
      }
    }
  }
}
