import Foundation
import Procurement
import Rendering
import TestSupport
import Testing

@Suite struct FormCompositionTests {
  private static func form(_ language: Language = .german) throws -> AnswerForm {
    let templates = try Templates(folder: Repository.root.appending(path: "templates").path)
    return try FormComposition.form(BidderView(try Sample.specification()), in: language, with: templates)
  }

  @Test(arguments: Language.allCases)
  func `every row of a sheet is named by its first cell, once`(language: Language) throws {
    for sheet in try Self.form(language).sheets {
      let keys = sheet.rows.map(\.key)
      #expect(!keys.contains(""), "\(sheet.name)")
      #expect(Set(keys).count == keys.count, "\(sheet.name)")
      #expect(sheet.name.count <= 31 && !sheet.name.contains { "[]:*?/\\".contains($0) }, "\(sheet.name)")
    }
  }

  @Test func `every requirement, clause, position and declaration has a field`() throws {
    let specification = try Sample.specification()
    let fields = try Self.form().sheets.flatMap(\.rows).flatMap(\.cells).compactMap(\.field)
    let targets = Set(fields.map(\.target))
    #expect(targets.count == fields.count)
    for requirement in specification.requirements {
      let isAnswered = targets.contains { target in
        switch target {
        case .answer(requirement.id), .code(requirement.id, _): true
        default: false
        }
      }
      #expect(isAnswered, "\(requirement.id)")
    }
    for clause in specification.clauses where clause.wantsAnswer {
      #expect(targets.contains(.stance(clause: clause.id)), "\(clause.id)")
    }
    for position in specification.positions { #expect(targets.contains(.unitPrice(position: position.id))) }
    for topic in Declaration.Topic.allCases { #expect(targets.contains(.declaration(topic))) }
  }

  @Test func `a long text goes on in a row below`() {
    let text = (1...60).map { "Satz \($0)." }.joined(separator: "\n")
    let sheet = FormSheet(part: .clauses, name: "V", columns: [.init(width: 20)], rows: [])
    #expect(FormSheet.lines(of: text, width: 20) == 60)
    #expect(sheet.lines(of: FormRow(.entry, [FormCell("eins\nzwei")])) == 2)
  }

  @Test func `a fingerprint depends on the tender, the place and the content`() throws {
    let form = try Self.form()
    func prints(_ form: AnswerForm) -> [String] {
      form.sealed(on: "P") { String($0.hashValue) }.sheets.last?.rows.map { $0.cells[1].text } ?? []
    }
    let before = prints(form)
    var other = form
    other.digest = "x"
    #expect(zip(before, prints(other)).allSatisfy { $0 != $1 })
    let cells = form.sheets.flatMap(\.rows).flatMap(\.cells).filter { $0.field == nil && $0.content != .empty }
    #expect(before.count == cells.count)
  }
}
