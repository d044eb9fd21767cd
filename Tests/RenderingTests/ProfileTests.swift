import Procurement
import Rendering
import TestSupport
import Testing
import XML

/// What every document must be, whatever stands in it: well-formed, navigable, accessible, inert.
@Suite struct ProfileTests {
  private static func pages() throws -> [Page] {
    let templates = try Templates.ours()
    return try Language.allCases.flatMap { language in
      try Sample.documents(try Sample.specification()).map { document in
        let html = try HTML().text(of: document, in: language, with: templates)
        return try Page(name: "\(type(of: document).name.rawValue).\(language.rawValue)", html: html)
      }
    }
  }

  @Test func `documents are well-formed and name their language`() throws {
    for page in try Self.pages() {
      #expect(page.root.name == "html", "\(page.name)")
      #expect(page.root["lang"] == String(page.name.suffix(2)), "\(page.name)")
      let titles = page.elements(named: "title").count - page.elements(named: "svg").count
      #expect(titles == 1, "\(page.name)")
    }
  }

  @Test func `headings start at one and leave out no level`() throws {
    for page in try Self.pages() {
      let levels = page.all.compactMap { element in
        element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
      }
      #expect(levels.first == 1 && levels.count { $0 == 1 } == 1, "\(page.name)")
      for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1, "\(page.name)") }
    }
  }

  @Test func `each table has a caption, and each of its headers a scope`() throws {
    for page in try Self.pages() {
      for table in page.elements(named: "table") {
        #expect(table.elements.first?.name == "caption", "\(page.name)")
      }
      for header in page.elements(named: "th") {
        #expect(["col", "row"].contains(header["scope"] ?? ""), "\(page.name)")
      }
    }
  }

  @Test func `ids are unique, and every link inside the document has its target`() throws {
    for page in try Self.pages() {
      let ids = page.all.compactMap { $0["id"] }
      #expect(Set(ids).count == ids.count, "\(page.name)")
      for link in page.elements(named: "a") {
        let target = try #require(link["href"])
        #expect(target.hasPrefix("#") && ids.contains(String(target.dropFirst())), "\(page.name): \(target)")
      }
      for label in page.all.compactMap({ $0["aria-labelledby"] }).flatMap({ $0.split(separator: " ") }) {
        #expect(ids.contains(String(label)), "\(page.name)")
      }
    }
  }

  @Test func `landmarks and the skip link are there`() throws {
    for page in try Self.pages() {
      for landmark in ["header", "nav", "main", "footer"] {
        #expect(page.elements(named: landmark).count == 1, "\(page.name) \(landmark)")
      }
      #expect(page.elements(named: "a").first?["href"] == "#text", "\(page.name)")
    }
  }

  @Test func `only elements and attributes of the profile occur`() throws {
    let elements: Set = [
      "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "footer", "section", "article", "h1",
      "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "colgroup", "col", "thead",
      "tbody", "tr", "th", "td", "figure", "strong", "em", "a", "br", "span", "svg",
      "math", "mrow", "mi", "mn", "mo", "msub", "msup", "mfrac",
    ]
    let drawn: Set = ["svg", "title", "desc", "g", "rect", "line", "circle", "polygon", "polyline", "text"]
    let attributes: Set = [
      "lang", "charset", "name", "content", "class", "id", "href", "scope", "colspan", "style", "tabindex", "role",
      "aria-label", "aria-labelledby", "xml:lang", "display", "alttext", "mathvariant",
    ]
    for page in try Self.pages() {
      let inPictures = page.elements(named: "svg").flatMap { Page.below($0) }
      for element in inPictures { #expect(drawn.contains(element.name), "\(page.name) \(element.name)") }
      for element in page.all where !inPictures.contains(element) {
        #expect(elements.contains(element.name), "\(page.name) \(element.name)")
        #expect(element["style"] == nil || element.name == "col", "\(page.name)")
        for attribute in element.attributes {
          #expect(attributes.contains(attribute.name) || attribute.name == "lang", "\(page.name) \(attribute.name)")
        }
      }
      for link in page.elements(named: "a") { #expect(link.elements.isEmpty, "\(page.name)") }
    }
  }

  @Test func `nothing is loaded and nothing is run`() throws {
    for page in try Self.pages() {
      for danger in ["<script", "src=", "url(", "@import", "http-equiv", "onclick", "href=\"http"] {
        #expect(!page.html.contains(danger), "\(page.name) \(danger)")
      }
    }
  }

  @Test func `German in an English document says so`() throws {
    let document = SpecificationDocument(BidderView(try Sample.specification()))
    let html = try HTML().text(of: document, in: .english, with: .ours())
    #expect(html.contains(#"<h2 id="section-pilot" lang="de">"#))
    #expect(html.contains(#"<p lang="de">Die Erprobung endete am 6. Juni 2015.</p>"#))
    #expect(html.contains("The provider is accredited."))
  }

  @Test func `the same dossier gives the same bytes`() throws {
    for language in Language.allCases {
      for _ in 0..<3 {
        let first = try Sample.documents(try Sample.specification()).map {
          try HTML().text(of: $0, in: language, with: .ours())
        }
        let second = try Sample.documents(try Sample.specification()).map {
          try HTML().text(of: $0, in: language, with: .ours())
        }
        #expect(first == second)
      }
    }
  }
}

/// A document as its elements.
struct Page {
  let name: String
  let html: String
  let root: XMLElement
  let all: [XMLElement]

  init(name: String, html: String) throws {
    self.name = name
    self.html = html
    // The reader refuses every document type declaration; ours is the fixed first line.
    let doctype = "<!DOCTYPE html>\n"
    try #require(html.hasPrefix(doctype))
    root = try XMLTree.parse(Array(html.dropFirst(doctype.count).utf8), file: name)
    all = Self.below(root)
  }

  func elements(named name: String) -> [XMLElement] { all.filter { $0.name == name } }

  static func below(_ element: XMLElement) -> [XMLElement] {
    [element] + element.elements.flatMap { below($0) }
  }
}

extension XMLElement {
  fileprivate subscript(name: String) -> String? { attribute(name) }
}
