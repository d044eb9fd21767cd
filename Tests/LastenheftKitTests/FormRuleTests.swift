import Evaluation
import Foundation
import Procurement
import TestSupport
import Testing

@Suite struct FormRuleTests {
  private static func fixtures() throws -> [String] {
    try Repository.files(below: "Tests/Fixtures/forms", ending: "txt")
  }

  @Test func `every manipulation is found with its code in its cell, and nothing else is`() throws {
    let made = try DresdenForm.made()
    for path in try Self.fixtures() {
      let lines = String(decoding: try Repository.bytes(path), as: UTF8.self).split(separator: "\n").map(String.init)
      var manipulation = FormManipulation(try DresdenForm.returned())
      for line in lines where !line.hasPrefix("#") && !line.hasPrefix("expect ") {
        if !manipulation.apply(line) { Issue.record("\(path): \(line)") }
      }
      let comparison = FormComparison(made.forms[0], manipulation.form)
      let found = FormReading.read(comparison, against: made.specification).findings
      let expected = lines.filter { $0.hasPrefix("expect ") }.map { line -> (code: String, cell: String?) in
        let words = line.split(separator: " ").map(String.init)
        let place = words.count > 2 ? manipulation.address(words[2]) : nil
        #expect(words.count == 2 || place != nil, "\(path): \(line)")
        return (words[1], place.map { "\(manipulation.form.sheets[$0.sheet].name)!\($0.cell)" })
      }
      #expect(found.map(\.code).sorted() == expected.map(\.code).sorted(), "\(path): \(found.map(\.location))")
      for (code, cell) in expected {
        #expect(found.contains { $0.code == code && (cell == nil || $0.location.cell == cell) }, "\(path): \(code)")
      }
    }
  }

  @Test func `each rule has a file and a fixture that fires`() throws {
    let files = try Repository.files(below: "Sources/Evaluation/Form/Rules", ending: "swift")
      .map { $0.split(separator: "/").last.map { String($0.dropLast(6)) } ?? "" }
    #expect(FormRules.all.map { "\(type(of: $0))" }.sorted() == files.sorted())
    let codes = FormRules.infos.map(\.code)
    #expect(codes == codes.sorted())
    let fixtures = Set(try Self.fixtures().map { $0.split(separator: "/").last.map { String($0.dropLast(4)) } ?? "" })
    for code in codes { #expect(fixtures.contains(code), "\(code)") }
  }
}
