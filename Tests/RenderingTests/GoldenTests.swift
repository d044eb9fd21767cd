import Foundation
import Procurement
import Rendering
import Testing

@Suite struct GoldenTests {
  static let templates = Result { try Templates(folder: testsFolder.deletingLastPathComponent().path + "/templates") }

  @Test(arguments: Language.allCases)
  func `every document reads as a person has read it`(language: Language) throws {
    let specification = try Sample.specification()
    for document in Sample.documents(specification) {
      let html = try String(decoding: HTML().render(document, in: language, with: Self.templates.get()), as: UTF8.self)
      let name = type(of: document).name.rawValue
      try expectGolden(html.withoutStyle, "\(name).\(language.rawValue).html")
    }
  }
}

extension Sample {
  static func documents(_ specification: Specification) -> [any Document] {
    [SpecificationDocument(BidderView(specification))]
  }
}

extension String {
  /// The document without the style sheet, which is a file of its own.
  var withoutStyle: String {
    guard let start = firstRange(of: "<style>\n"), let end = firstRange(of: "@page {\n  @top-left") else { return self }
    return String(self[..<start.upperBound]) + self[end.lowerBound...]
  }
}
