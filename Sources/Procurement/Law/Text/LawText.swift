/// The text of a norm as an official file has it: its provisions down to sentence, number and letter.
package struct LawText: Hashable, Sendable {
  /// What the editors say about the state of the text, such as the last amendment; no part of the law.
  package struct Status: Hashable, Sendable {
    /// What kind of remark it is, such as `Stand`.
    package var kind: String
    /// The remark.
    package var text: String

    /// A remark of the editors.
    package init(kind: String, text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// What it is cited by, the official abbreviation among them; the first is the file's own.
  package var abbreviations: [String]
  /// Full title.
  package var title: String
  /// Day on which it was made; nil where the file does not say.
  package var promulgated: CalendarDay?
  /// Where it was promulgated, such as `BGBl I 2013, 2749`; "" where the file does not say.
  package var gazette: String
  /// Day on which the file was built: it says what the editors held to be the text on that day.
  package var built: CalendarDay?
  /// In the order of the file.
  package var status: [Status]
  /// In the order of the file.
  package var provisions: [LawProvision]
  /// The file.
  package var location: SourceLocation

  /// The text of a norm.
  package init(
    abbreviations: [String],
    title: String,
    promulgated: CalendarDay? = nil,
    gazette: String = "",
    built: CalendarDay? = nil,
    status: [Status] = [],
    provisions: [LawProvision],
    location: SourceLocation
  ) {
    self.abbreviations = abbreviations
    self.title = title
    self.promulgated = promulgated
    self.gazette = gazette
    self.built = built
    self.status = status
    self.provisions = provisions
    self.location = location
  }

  /// The norm of `register` that is cited by one of the abbreviations; of several, the one in force when the file was built.
  package func norm(in register: NormRegister) -> Norm? {
    let names = Set(abbreviations.map { $0.lowercased() })
    let all = register.norms.filter { norm in
      ([norm.abbreviation] + norm.aliases).contains { names.contains($0.lowercased()) }
    }
    guard all.count > 1, let built else { return all.count == 1 ? all[0] : nil }
    let current = all.filter { $0.version(on: built) != nil }
    return current.count == 1 ? current[0] : nil
  }
}
