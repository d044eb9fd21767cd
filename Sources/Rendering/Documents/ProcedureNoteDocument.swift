package import Procurement

/// The reasoned note on value, regime and procedure that goes into the award file; never for bidders.
package struct ProcedureNoteDocument: Document {
  package static let name = DocumentName.procedureNote

  package let context: TextContext
  private let note: ProcedureNote

  /// The note as a document.
  package init(_ note: ProcedureNote) {
    self.note = note
    context = TextContext(note)
  }

  package func body(in phrasing: Phrasing) -> View {
    var outline = Outline()
    let result = NoteResult(note: note).view(in: phrasing, &outline)
    let need = NoteNeed(note: note).view(in: phrasing, &outline)
    let value = NoteValue(note: note).view(in: phrasing, &outline)
    let regime = NoteRegime(note: note).view(in: phrasing, &outline)
    let procedures = NoteProcedures(note: note).view(in: phrasing, &outline)
    let choice = NoteChoice(note: note).view(in: phrasing, &outline)
    let market = NoteMarket(note: note).view(in: phrasing, &outline)
    let duties = NoteDuties(note: note).view(in: phrasing, &outline)
    let points = NotePoints(note: note).view(in: phrasing, &outline)
    let answers = NoteAnswers(note: note).view(in: phrasing, &outline)
    let sources = NoteSources(note: note).view(in: phrasing, &outline)
    return [
      "result": .view(result), "need": .view(need), "value": .list(value), "regime": .view(regime),
      "procedures": .list(procedures), "choice": .view(choice), "market": .list(market), "duties": .list(duties),
      "points": .list(points), "answers": .list(answers), "sources": .view(sources), "contents": outline.contents,
    ]
  }
}
