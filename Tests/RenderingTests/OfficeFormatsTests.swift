import Archives
import Procurement
import Rendering
import Testing
import XML

/// What ODT and DOCX must hold, whatever stands in the document: the same as the master, for people who edit.
@Suite struct OfficeFormatsTests {
  // Loaded and rendered once for all tests.
  private static let templates = Result { try Templates.ours() }
  private static let rendered = Result { try render() }

  private static func masters() throws -> [Master] { try rendered.get() }

  private static func render() throws -> [Master] {
    let templates = try templates.get()
    let specification = try Sample.specification()
    return try Language.allCases.flatMap { language in
      try Sample.documents(specification).map { try Master(of: $0, in: language, with: templates) }
    }
  }

  // Everything on page 7: enough to see that the numbers arrive.
  private static func numbered(_ master: Master) throws -> Master {
    var master = master
    let page = try Page(name: master.name.rawValue, html: String(decoding: master.xhtml, as: UTF8.self))
    for id in page.all.compactMap({ $0.attribute("id") }) { master.pages[id] = 7 }
    return master
  }

  private static func part(_ name: String, of bytes: [UInt8]) throws -> XMLElement {
    let entries = try ArchiveReader.entries(of: bytes, file: "x")
    let entry = try #require(entries.first { $0.name == name })
    return try XMLTree.parse(entry.bytes, file: name, whitespace: .kept)
  }

  private static func odt(_ master: Master) throws -> [XMLElement] {
    Page.below(try part("content.xml", of: ODT(Self.templates.get()).bytes(of: master)))
  }

  private static func docx(_ master: Master) throws -> [XMLElement] {
    Page.below(try part("word/document.xml", of: DOCX(Self.templates.get()).bytes(of: master)))
  }

  private static func headings(_ master: Master) throws -> [String] {
    let page = try Page(name: master.name.rawValue, html: String(decoding: master.xhtml, as: UTF8.self))
    return page.all.filter { ["h2", "h3", "h4"].contains($0.name) && $0.attribute("id") != "contents" }
      .map { squeezed("\((Int($0.name.dropFirst()) ?? 0) - 1)\($0.text)") }
  }

  // Tabs and blanks are set differently in each format.
  private static func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test func `headings are those of the master, with their levels`() throws {
    for master in try Self.masters() {
      let expected = try Self.headings(master)
      let odt = try Self.odt(master).filter { $0.name == "h" }
        .map { Self.squeezed(($0.attributes.first { $0.name == "outline-level" }?.value ?? "") + $0.text) }
      #expect(odt == expected, "\(master.name) ODT")
      let docx = try Self.docx(master).compactMap { paragraph -> String? in
        let style = paragraph.first("pPr")?.first("pStyle")?.attributes.first?.value ?? ""
        return paragraph.name == "p" && style.hasPrefix("Heading")
          ? Self.squeezed(style.dropFirst(7) + paragraph.text) : nil
      }
      #expect(docx == expected, "\(master.name) DOCX")
    }
  }

  @Test func `every word of the master is there`() throws {
    for master in try Self.masters() {
      let page = try Page(name: master.name.rawValue, html: String(decoding: master.xhtml, as: UTF8.self))
      let main = try #require(page.elements(named: "main").first)
      // Pictures have their words elsewhere.
      let words = Self.texts(of: main).split(whereSeparator: \.isWhitespace).map(String.init)
      for (format, elements) in [("ODT", try Self.odt(master)), ("DOCX", try Self.docx(master))] {
        let text = elements[0].text
        let all = Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
        let squeezed = Self.squeezed(text)
        for word in words where !all.contains(word) {
          #expect(squeezed.contains(word), "\(master.name) \(format): \(word)")
        }
      }
    }
  }

  private static func isForScreen(_ element: XMLElement) -> Bool {
    element.name == "svg"
      || element.attributes.contains { $0.name == "class" && $0.value.split(separator: " ").contains("browser") }
  }

  private static func texts(of element: XMLElement) -> String {
    element.children.map { child in
      switch child {
      case .text(let text): text
      // What a browser alone needs, and pictures, are not for paper.
      case .element(let element): Self.isForScreen(element) ? "" : Self.texts(of: element)
      }
    }.joined(separator: " ")
  }

  @Test func `each table repeats its head and keeps its rows together`() throws {
    let master = try #require(try Self.masters().first)
    let page = try Page(name: "master", html: String(decoding: master.xhtml, as: UTF8.self))
    let tables = page.elements(named: "table")
    let heads = page.elements(named: "thead").flatMap(\.elements).count
    let rows = page.elements(named: "tr").count
    let odt = try Self.odt(master)
    #expect(odt.count { $0.name == "table" } == tables.count)
    #expect(odt.filter { $0.name == "table-header-rows" }.flatMap(\.elements).count == heads)
    let docx = try Self.docx(master)
    #expect(docx.count { $0.name == "tbl" } == tables.count)
    #expect(docx.count { $0.name == "tblHeader" } == heads)
    #expect(docx.count { $0.name == "cantSplit" } == rows)
    #expect(docx.count { $0.name == "tblCaption" } == tables.count)
  }

  @Test func `each reference leads to a bookmark, and says its page where it is known`() throws {
    for master in try Self.masters() {
      let odt = try Self.odt(Self.numbered(master))
      let marks = odt.filter { $0.name == "bookmark" }.compactMap { $0.attributes.first?.value }
      #expect(Set(marks).count == marks.count)
      for reference in odt where reference.name == "bookmark-ref" {
        let name = try #require(reference.attributes.first { $0.name == "ref-name" }?.value)
        #expect(marks.contains(name), "\(master.name): \(name)")
        #expect(reference.text == "7")
      }
      for link in odt where link.name == "a" {
        let target = try #require(link.attributes.first { $0.name == "href" }?.value)
        #expect(!target.hasPrefix("#") || marks.contains(String(target.dropFirst())), "\(master.name): \(target)")
      }
      let docx = try Self.docx(Self.numbered(master))
      let names = docx.filter { $0.name == "bookmarkStart" }.compactMap {
        $0.attributes.first { $0.name == "name" }?.value
      }
      #expect(Set(names).count == names.count)
      #expect(names.allSatisfy { $0.utf8.count <= 40 && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } })
      for link in docx where link.name == "hyperlink" {
        guard let anchor = link.attributes.first(where: { $0.name == "anchor" })?.value else { continue }
        #expect(names.contains(anchor), "\(master.name): \(anchor)")
      }
    }
  }

  @Test func `contents have the pages once they are known, and none before`() throws {
    let master = try #require(try Self.masters().first)
    let chapters = try Page(name: "", html: String(decoding: master.xhtml, as: UTF8.self))
      .elements(named: "nav").flatMap { Page.below($0) }.count { $0.name == "li" }
    #expect(chapters > 5)
    func pages(in elements: [XMLElement]) -> Int {
      let lists = elements.filter { $0.name == "index-body" || $0.name == "sdtContent" }
      let inside = lists.flatMap { Page.below($0) }
      let odt = inside.count { $0.name == "a" && $0.text.hasSuffix("7") && !$0.elements("tab").isEmpty }
      return odt + inside.count { $0.name == "t" && $0.text == "7" }
    }
    #expect(pages(in: try Self.odt(master)) == 0)
    #expect(pages(in: try Self.odt(Self.numbered(master))) == chapters)
    #expect(pages(in: try Self.docx(master)) == 0)
    #expect(pages(in: try Self.docx(Self.numbered(master))) == chapters)
  }

  @Test func `title, language and who publishes are in the properties, and every page says that it is internal`() throws
  {
    let matrix = try Self.masters().filter { $0.name == .complianceMatrix }
    for master in matrix {
      let code = master.language == .german ? "de-DE" : "en-GB"
      let mark = master.language == .german ? "Nur für den Dienstgebrauch" : "Internal"
      let odt = try ODT(Self.templates.get()).bytes(of: master)
      let meta = try Self.part("meta.xml", of: odt)
      #expect(meta.text.contains(code))
      #expect(meta.text.contains("Stadt Musterstadt"), "\(meta.text)")
      let pages = Page.below(try Self.part("styles.xml", of: odt)).filter { $0.name == "master-page" }
      #expect(pages.count == 2 && pages.allSatisfy { $0.text.contains(mark) })
      let docx = try DOCX(Self.templates.get()).bytes(of: master)
      #expect(try Self.part("docProps/core.xml", of: docx).text.contains(code))
      for part in ["word/header1.xml", "word/header2.xml"] {
        #expect(try Self.part(part, of: docx).text.contains(mark))
      }
    }
  }

  @Test func `a drawn picture stands in the DOCX with its words, one that is not drawn as words alone`() throws {
    let illustrated = try Self.masters().filter { !$0.pictures.isEmpty }
    #expect(!illustrated.isEmpty)
    for master in illustrated {
      #expect(try !Self.docx(master).contains { $0.name == "drawing" })
      var drawn = master
      drawn.drawn = master.pictures.map { _ in Array("PNG".utf8) }
      let bytes = try DOCX(Self.templates.get()).bytes(of: drawn)
      let entries = try ArchiveReader.entries(of: bytes, file: "x").filter { $0.name.hasPrefix("word/media/") }
      #expect(entries.count == master.pictures.count)
      let words = try Self.docx(drawn).filter { $0.name == "docPr" }
        .compactMap { element in element.attributes.first { $0.name == "descr" }?.value }
      #expect(words.count == master.pictures.count)
      #expect(words.allSatisfy { $0.count > 20 })
    }
  }

  @Test func `no caption says a page, and links are legible in every row`() throws {
    for master in try Self.masters() {
      let captions = try Self.docx(Self.numbered(master)).filter { element in
        element.name == "p" && element.first("pPr")?.first("pStyle")?.attributes.first?.value == "Caption"
      }
      #expect(!captions.contains { $0.text.contains("(S.") || $0.text.contains("(p.") }, "\(master.name)")
      let fills = try Self.docx(master).filter { $0.name == "shd" }
        .compactMap { element in element.attributes.first { $0.name == "fill" }?.value }
      #expect(!fills.contains("1A3E72"))
    }
  }

  @Test func `the same master gives the same bytes`() throws {
    for master in try Self.masters() {
      #expect(try ODT(Self.templates.get()).bytes(of: master) == ODT(Self.templates.get()).bytes(of: master))
      #expect(try DOCX(Self.templates.get()).bytes(of: master) == DOCX(Self.templates.get()).bytes(of: master))
    }
  }

  @Test func `an ODT begins with its type, bare, as the format wants it`() throws {
    let master = try #require(try Self.masters().first)
    let bytes = try ODT(Self.templates.get()).bytes(of: master)
    #expect(bytes[30..<38].elementsEqual("mimetype".utf8))
    #expect(bytes[38..<77].elementsEqual("application/vnd.oasis.opendocument.text".utf8))
  }
}
