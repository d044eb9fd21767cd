import Procurement
import Rendering
import TestSupport
import Testing

@Suite struct TemplatesTests {
  private static let frame = "{{documentName}}{{$content}}{{/content}}"

  /// Templates of one document that are right but for what `changes` puts in their place.
  private static func templates(_ changes: [String: String] = [:]) throws(RenderError) -> Templates {
    var files = [
      "style.css": "p { color: black; }",
      "shared/frame.mustache": frame,
      "shared/texts.de": sharedTexts,
      "shared/texts.en": sharedTexts,
      "price-sheet/page.mustache": "{{<frame}}{{$content}}{{t.own}}{{/content}}{{/frame}}",
      "price-sheet/texts.de": "own = eigen",
      "price-sheet/texts.en": "own = own",
    ]
    files.merge(changes) { _, new in new }
    return try Templates(files: files)
  }

  private static let sharedTexts = "skip = x\n# remark\n\nversion = y"

  private func kind(_ changes: [String: String]) -> RenderError? {
    do throws(RenderError) {
      _ = try Self.templates(changes)
      return nil
    } catch { return error }
  }

  @Test func `templates without a fault load`() { #expect(kind([:]) == nil) }

  @Test func `a syntax error names file and line`() {
    let error = kind(["price-sheet/page.mustache": "one\ntwo {{#a}}\nthree"])
    #expect(error?.location.description == "price-sheet/page.mustache:3")
    guard case .syntax = error?.kind else { return #expect(Bool(false), "\(String(describing: error))") }
  }

  @Test(arguments: [
    "{{{raw}}}", "{{&raw}}", "{{=<% %>=}}", "{{%CONTENT_TYPE:TEXT}}", "{{count(x)}}", "{{a.b}}", "{{}}",
  ])
  func `a tag that could print unescaped or compute is refused`(tag: String) {
    let error = kind(["price-sheet/page.mustache": "\n" + tag])
    #expect(error?.location.line == 2)
    guard case .forbiddenTag = error?.kind else { return #expect(Bool(false), "\(String(describing: error))") }
  }

  @Test func `a partial that is not there is an error`() {
    let error = kind(["price-sheet/page.mustache": "x\n{{>nobody}}"])
    #expect(error == RenderError(file: "price-sheet/page.mustache", line: 2, kind: .unknownPartial("nobody")))
  }

  @Test func `a partial that contains itself is an error`() {
    let error = kind(["shared/a.mustache": "{{>b}}", "shared/b.mustache": "{{>a}}"])
    #expect(error == RenderError(file: "shared/a.mustache", kind: .partialCycle("a")))
  }

  @Test func `a label that is not there is an error`() {
    let error = kind(["price-sheet/page.mustache": "\n\n{{t.nobody}}"])
    #expect(error == RenderError(file: "price-sheet/page.mustache", line: 3, kind: .unknownText("nobody")))
  }

  @Test func `a label in one language only is an error`() {
    let error = kind(["price-sheet/texts.en": "own = own\nmore = more"])
    #expect(error == RenderError(file: "price-sheet/texts.de", kind: .untranslatedText("more")))
  }

  @Test func `a label twice, or one that the shared texts have, is an error`() {
    let twice = kind(["price-sheet/texts.de": "own = a\nown = b"])
    #expect(twice == RenderError(file: "price-sheet/texts.de", line: 2, kind: .repeatedText("own")))
    let texts = "own = a\nskip = b"
    let shared = kind(["price-sheet/texts.de": texts, "price-sheet/texts.en": texts])
    #expect(shared == RenderError(file: "price-sheet/texts.de", kind: .repeatedText("skip")))
  }

  @Test(arguments: ["own", "= text", "own ="])
  func `a line of texts that is no pair is an error`(line: String) {
    let error = kind(["price-sheet/texts.de": "# head\n" + line])
    #expect(error == RenderError(file: "price-sheet/texts.de", line: 2, kind: .malformedText(line)))
  }

  @Test(arguments: ["a { background: url(x.png) }", "@import 'x';", "</style>", "a & b"])
  func `a style sheet that loads or breaks out is refused`(css: String) {
    guard case .unsafeStyle = kind(["style.css": "p {}\n" + css])?.kind else {
      return #expect(Bool(false), "accepted \(css)")
    }
  }

  @Test func `a folder that is not there is an error`() {
    #expect(throws: RenderError(file: "/nowhere", kind: .missingFolder)) { try Templates(folder: "/nowhere") }
  }

  @Test func `a document without a template is an error`() throws {
    let templates = try Self.templates()
    let document = ComplianceMatrixDocument(try Sample.specification(), value: nil)
    let missing = RenderError(
      file: "compliance-matrix/page.mustache",
      kind: .missingTemplate("compliance-matrix/page")
    )
    #expect(throws: missing) { try HTML().render(document, in: .german, with: templates) }
  }

  @Test func `a name that no scope has is an error, also in a section that is empty`() throws {
    var files = try Self.files()
    files["price-sheet/page.mustache"] = (files["price-sheet/page.mustache"] ?? "")
      .replacing("{{#notes}}", with: "{{nobody}}{{#nothing}}x{{/nothing}}{{#notes}}")
    let templates = try Templates(files: files)
    let document = PriceSheetDocument(BidderView(try Sample.specification()))
    let unknown = RenderError(file: "price-sheet/page.mustache", line: 3, kind: .unknownNames(["nobody", "nothing"]))
    #expect(throws: unknown) { try HTML().render(document, in: .german, with: templates) }
  }

  @Test func `a label that the model asks for and nobody wrote is an error`() throws {
    var files = try Self.files()
    for language in ["de", "en"] {
      let file = "price-sheet/texts.\(language)"
      let lines = (files[file] ?? "").split(separator: "\n").filter { !$0.hasPrefix("note.net") }
      files[file] = lines.joined(separator: "\n")
    }
    let templates = try Templates(files: files)
    let document = PriceSheetDocument(BidderView(try Sample.specification()))
    let unknown = RenderError(file: "price-sheet/texts.en", kind: .unknownText("note.net"))
    #expect(throws: unknown) { try HTML().render(document, in: .english, with: templates) }
  }

  /// The templates of the repository by path.
  static func files() throws -> [String: String] {
    var files: [String: String] = [:]
    for ending in ["mustache", "de", "en", "css", "xml", "typ"] {
      for path in try Repository.files(below: "templates", ending: ending) {
        let name = String(path.dropFirst("templates/".count))
        files[name] = String(decoding: try Repository.bytes(path), as: UTF8.self)
      }
    }
    return files
  }
}
