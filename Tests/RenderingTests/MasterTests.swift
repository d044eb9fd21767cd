import Procurement
import Rendering
import Testing

/// What stops a document from being made, and where it is said to be.
@Suite struct MasterTests {
  private func failure(_ edit: (String) -> String) throws -> RenderError? {
    var files = try Templates.filesOfOurs()
    files["price-sheet/page.mustache"] = edit(files["price-sheet/page.mustache"] ?? "")
    let templates = try Templates(files: files)
    do {
      _ = try Master(of: PriceSheetDocument(BidderView(Sample.specification())), in: .german, with: templates)
      return nil
    } catch let error as RenderError {
      return error
    }
  }

  // Line 1 extends the frame, line 2 opens the text.
  private func failure(adding line: String) throws -> RenderError? {
    try failure { $0.replacing("{{$content}}\n", with: "{{$content}}\n<p>Gut.</p>\n\(line)\n") }
  }

  @Test func `a document without a fault has none`() throws {
    #expect(try failure { $0 } == nil)
  }

  @Test(arguments: [
    ("<p><a class=\"x\" href=\"#nowhere\">hier</a></p>", RenderError.Kind.brokenReference("#nowhere")),
    ("<p> </p>", .emptyText("p")), ("<h2><span class=\"number\">7</span> </h2>", .emptyText("h2")),
    ("<ul><li> </li></ul>", .emptyText("li")), ("<blink>neu</blink>", .unknownElement("blink")),
    ("<p>Ein <u>Wort</u></p>", .unknownElement("u")), ("<ul><p>x</p></ul>", .unknownElement("p")),
    ("<table><tbody><tr><td>x</td></tr></tbody></table>", .missingCaption),
    ("<table><caption>T</caption><tbody><tr><th>x</th></tr></tbody></table>", .missingScope),
    ("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", .missingAlternative),
    ("<p id=\"text\">x</p>", .repeatedAnchor("text")),
  ])
  func `a fault stops the rendering and names its line in the template`(line: String, kind: RenderError.Kind) throws {
    #expect(try failure(adding: line) == RenderError(file: "price-sheet/page.mustache", line: 4, kind: kind))
  }

  @Test func `a fault in a part that repeats is named at its line too`() throws {
    let error = try failure { $0.replacing("<li>{{item}}</li>", with: "<li><b>{{item}}</b></li>") }
    #expect(error == RenderError(file: "price-sheet/page.mustache", line: 8, kind: .unknownElement("b")))
  }

  @Test func `what is not well-formed is named with its line`() throws {
    let error = try failure(adding: "<p>x</q>")
    #expect(error?.location.file == "price-sheet/page.mustache")
    #expect(error?.location.line == 4)
    guard case .notWellFormed = error?.kind else { return #expect(Bool(false), "\(String(describing: error))") }
  }
}

extension Templates {
  /// The files of the templates of the repository by path.
  static func filesOfOurs() throws -> [String: String] { try TemplatesTests.files() }
}
