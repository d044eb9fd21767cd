internal import Procurement
internal import Wording

extension FormComposition {
  static let yesNo = "ja_nein"
  static let stances = "haltung"
  static let evidenceKinds = "nachweisart"

  /// The list of the codes of a requirement, of which one is named.
  static func list(of requirement: String) -> String {
    "codes_" + requirement.map { $0 == "-" ? "_" : String($0) }.joined()
  }

  /// All choices that fields offer.
  var allLists: [FormList] {
    let yesNo = FormList(
      id: Self.yesNo,
      choices: [true, false].map {
        .init(value: $0 ? "yes" : "no", title: phrasing.wording.text(.yesNo($0)))
      }
    )
    let stances = FormList(
      id: Self.stances,
      choices: ClauseStance.Word.allCases.map { .init(value: $0.rawValue, title: phrasing.wording.text($0)) }
    )
    let kinds = FormList(
      id: Self.evidenceKinds,
      choices: EvidenceCode.allCases.map {
        .init(value: $0.rawValue, title: "\($0.rawValue) \(phrasing.wording.text($0))")
      }
    )
    return [yesNo, stances, kinds] + bidders.requirements.compactMap(codes)
  }

  private func codes(_ requirement: BidderRequirement) -> FormList? {
    guard case .codes(let codes, _, 1) = requirement.answer else { return nil }
    var seen: Set<String> = []
    let choices = codes.map { code in
      let title = plain(code.title)
      // Two codes with the same words could not be told apart on the way back.
      return FormList.Choice(value: code.id, title: seen.insert(title).inserted ? title : "\(title) (\(code.id))")
    }
    return FormList(id: Self.list(of: requirement.id), choices: choices)
  }

  /// The hidden sheet that the choices stand on: one row a choice.
  static func sheet(of lists: [FormList], _ composition: FormComposition) -> FormSheet {
    let rows = lists.flatMap { list in
      list.choices.map { FormRow(.entry, [FormCell("\(list.id)/\($0.value)", .key), FormCell($0.title)]) }
    }
    return FormSheet(
      part: .lists,
      name: composition.say("sheet.lists"),
      columns: [.init(width: 30), .init(width: 60)],
      rows: rows
    )
  }
}
