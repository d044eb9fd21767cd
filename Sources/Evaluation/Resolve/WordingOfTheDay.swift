import Procurement

/// Gives each requirement the wording that it has on the day of dispatch, before anything is tailored.
struct WordingOfTheDay {
  /// With the wording of the day; requirements that do not exist on it are still there.
  private(set) var catalogues: [Catalogue]
  /// The tender's own chapters, likewise.
  private(set) var own: [Chapter]
  /// The legal state that was used, by requirement; none for those in their base wording.
  private(set) var states: [String: LegalState] = [:]
  /// The day of dispatch; without one, everything exists in its base wording.
  let day: CalendarDay?

  /// The wording of `catalogues` and `tender` on the day of dispatch.
  init(catalogues: [Catalogue], tender: Tender) {
    self.catalogues = catalogues
    own = tender.chapters
    day = tender.schedule[.dispatch]
    guard let day else { return }
    for index in catalogues.indices { self.catalogues[index].chapters = worded(catalogues[index].chapters, on: day) }
    own = worded(own, on: day)
  }

  /// Whether something with this window exists on the day.
  func exists(_ window: Window) -> Bool { day.map { window.contains($0) } ?? true }

  private mutating func worded(_ chapters: [Chapter], on day: CalendarDay) -> [Chapter] {
    var result = chapters
    for chapter in chapters.indices {
      for (index, requirement) in chapters[chapter].requirements.enumerated() {
        guard let state = requirement.states.first(where: { $0.window.contains(day) }) else { continue }
        result[chapter].requirements[index] = state.applied(to: requirement)
        states[requirement.id] = state
      }
    }
    return result
  }
}
