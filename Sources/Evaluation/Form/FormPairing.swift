package import Procurement

/// The sheets of a published form and those that came back, each with its partner; nothing is compared yet.
package struct FormPairing: Sendable {
  /// As it was published.
  let form: AnswerForm
  /// As it came back.
  let returned: ReturnedForm
  /// The sheets that came back, in the order of the master.
  private(set) var pairs: [(master: FormSheet, returned: ReturnedSheet)] = []
  /// Sheets that did not come back.
  private(set) var missing: [FormSheet] = []
  /// Sheets that came back and are none of the form's.
  private(set) var strangers: [ReturnedSheet] = []
  /// Sheets of the form under another name: the new name.
  private(set) var renamed: [(master: FormSheet, name: String)] = []

  /// Finds the sheets of `form` in `returned`: by name, then by what stands on them.
  package init(_ form: AnswerForm, _ returned: ReturnedForm) {
    self.form = form
    self.returned = returned
    var free = Array(returned.sheets.indices)
    var places = form.sheets.map { sheet -> Int? in
      guard let place = free.first(where: { returned.sheets[$0].name == sheet.name }) else { return nil }
      free.removeAll { $0 == place }
      return place
    }
    for (index, sheet) in form.sheets.enumerated() where places[index] == nil {
      guard let place = free.first(where: { Self.resembles(returned.sheets[$0], sheet) }) else { continue }
      free.removeAll { $0 == place }
      places[index] = place
      renamed.append((sheet, returned.sheets[place].name))
    }
    for (sheet, place) in zip(form.sheets, places) {
      if let place { pairs.append((sheet, returned.sheets[place])) } else { missing.append(sheet) }
    }
    strangers = free.map { returned.sheets[$0] }
  }

  /// The sheets of that one of `forms` that `returned` is most like, which tells the language; nil without forms.
  ///
  /// Names decide; what stands on the sheets is looked at only where they do not.
  package static func closest(of forms: [AnswerForm], to returned: ReturnedForm) -> Self? {
    let names = Set(returned.sheets.map(\.name))
    let shared = forms.map { form in form.sheets.count { names.contains($0.name) } }
    let best = zip(forms, shared).filter { $0.1 == shared.max() }.map { Self($0.0, returned) }
    return best.max { $0.likeness < $1.likeness }
  }

  /// How many visible sheets of the form came back.
  private var likeness: Int { pairs.count { !$0.master.isHidden } }

  /// Whether most of the first cells of `master` stand on `sheet`.
  private static func resembles(_ sheet: ReturnedSheet, _ master: FormSheet) -> Bool {
    let keys = master.rows.map { SheetText.plain($0.key) }
    let found = Set(sheet.cells.filter { $0.key.column < 3 }.map { SheetText.plain($0.value) })
    return keys.count { found.contains($0) } * 2 > keys.count
  }
}
