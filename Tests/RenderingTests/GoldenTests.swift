import Foundation
import Procurement
import Rendering
import TestSupport
import Testing

@Suite struct GoldenTests {
  @Test(arguments: Language.allCases)
  func `every document reads as a person has read it`(language: Language) throws {
    let templates = try Templates.ours()
    for document in try Sample.documents(try Sample.specification()) {
      let html = try HTML().text(of: document, in: language, with: templates)
      let name = type(of: document).name.rawValue
      try expectGolden(html.withoutStyle, "rendering/\(name).\(language.rawValue).html")
    }
  }
}

extension Templates {
  /// The templates of the repository.
  static func ours() throws -> Templates {
    try Templates(folder: Repository.root.appending(path: "templates").path)
  }
}

extension HTML {
  func text(of document: some Document, in language: Language, with templates: Templates) throws -> String {
    String(decoding: try render(document, in: language, with: templates), as: UTF8.self)
  }
}

extension String {
  /// The document without the style sheet, which is a file of its own.
  var withoutStyle: String {
    guard let start = firstRange(of: "<style>\n"), let end = firstRange(of: "@page {\n  @top-left") else { return self }
    return String(self[..<start.upperBound]) + self[end.lowerBound...]
  }
}
