/// The parts of the package that hold no text of the document.
enum DOCXParts {
  // The mark has a line of its own: a long title leaves no room beside it.
  static let header = part(
    "hdr",
    #"<w:p><w:pPr><w:pStyle w:val="HeaderFirst"/></w:pPr>"# + tab + run("@mark@", style: "Mark") + "</w:p>"
      + #"<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>"# + run("@head@") + "</w:p>"
  )
  static let firstHeader = part(
    "hdr",
    #"<w:p><w:pPr><w:pStyle w:val="HeaderFirst"/></w:pPr>"# + tab + run("@mark@", style: "Mark") + "</w:p>"
  )
  static let footer = part(
    "ftr",
    #"<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>"# + run("@foot@") + tab + run("@page@ ") + field("PAGE", "1")
      + run(" @of@ ") + field("NUMPAGES", "1") + "</w:p>"
  )

  static let tab = "<w:r><w:tab/></w:r>"

  /// A run with a text that is escaped already.
  static func run(_ text: String, style: String? = nil) -> String {
    let properties = style.map { #"<w:rPr><w:rStyle w:val="\#($0)"/></w:rPr>"# } ?? ""
    return #"<w:r>\#(properties)<w:t xml:space="preserve">\#(text)</w:t></w:r>"#
  }

  /// A field with what it shows until the office program counts itself.
  static func field(_ instruction: String, _ result: String) -> String {
    #"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> \#(instruction) </w:instrText></w:r>"#
      + #"<w:r><w:fldChar w:fldCharType="separate"/></w:r>\#(run(result))<w:r><w:fldChar w:fldCharType="end"/></w:r>"#
  }

  static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """

  static let settings = part(
    "settings",
    #"<w:zoom w:percent="100"/><w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/>"#
      + #"<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" "#
      + #"w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>"#
      + #"<w:themeFontLang w:val="@language@-@country@"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>"#
  )

  private static func part(_ name: String, _ content: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:\(name) \(namespaces)>\(content)</w:\(name)>"
  }

  /// The lists: bullets once for each place, numbers once for each list, so that each begins with 1.
  static func numbering(lists: [DOCXBody.Indent]) -> String {
    let abstracts = DOCXBody.Indent.allCases.flatMap { indent in
      [
        abstract(indent.number(ordered: false), indent, "bullet", "•"),
        abstract(indent.number(ordered: true), indent, "decimal", "%1."),
      ]
    }
    let bullets = DOCXBody.Indent.allCases.map { indent in
      #"<w:num w:numId="\#(indent.rawValue + 1)"><w:abstractNumId w:val="\#(indent.number(ordered: false))"/></w:num>"#
    }
    let numbers = lists.enumerated().map { index, indent in
      #"<w:num w:numId="\#(index + 4)"><w:abstractNumId w:val="\#(indent.number(ordered: true))"/>"#
        + #"<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>"#
    }
    return part("numbering", (abstracts + bullets + numbers).joined())
  }

  private static func abstract(_ number: Int, _ indent: DOCXBody.Indent, _ format: String, _ sign: String) -> String {
    #"<w:abstractNum w:abstractNumId="\#(number)"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">"#
      + #"<w:start w:val="1"/><w:numFmt w:val="\#(format)"/><w:lvlText w:val="\#(sign)"/><w:lvlJc w:val="left"/>"#
      + #"<w:pPr><w:ind w:left="\#(indent.left)" w:hanging="\#(indent.hanging)"/></w:pPr></w:lvl></w:abstractNum>"#
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  static let types: String = {
    let parts = [
      ("word/document.xml", "\(word).document.main+xml"), ("word/styles.xml", "\(word).styles+xml"),
      ("word/numbering.xml", "\(word).numbering+xml"), ("word/settings.xml", "\(word).settings+xml"),
      ("word/header1.xml", "\(word).header+xml"), ("word/header2.xml", "\(word).header+xml"),
      ("word/footer1.xml", "\(word).footer+xml"),
      ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    let lines = parts.map { #"<Override PartName="/\#($0.0)" ContentType="\#($0.1)"/>"# }
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Types xmlns="\(package)/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Default Extension="png" ContentType="image/png"/>\(lines.joined())</Types>
      """
  }()

  static let rootRelations = relationships([
    ("rId1", "\(office)/officeDocument", "word/document.xml", false),
    ("rId2", "\(package)/relationships/metadata/core-properties", "docProps/core.xml", false),
    ("rId3", "\(office)/extended-properties", "docProps/app.xml", false),
  ])

  /// The relations of the document; `outside` are addresses of links, from `rId10` on.
  static func relations(outside: [String], pictures: Int) -> String {
    let own = [
      ("rId1", "styles"), ("rId2", "numbering"), ("rId3", "settings"), ("rId4", "header1"), ("rId5", "header2"),
      ("rId6", "footer1"),
    ]
    return relationships(
      own.map { id, part in (id, "\(office)/\(part.filter { !$0.isNumber })", "\(part).xml", false) }
        + outside.enumerated().map { ("rId\($0.offset + 10)", "\(office)/hyperlink", $0.element, true) }
        + (0..<pictures).map { ("picture\($0 + 1)", "\(office)/image", "media/picture\($0 + 1).png", false) }
    )
  }

  private static func relationships(_ all: [(id: String, type: String, target: String, isOutside: Bool)]) -> String {
    let lines = all.map { relation in
      let mode = relation.isOutside ? #" TargetMode="External""# : ""
      return
        #"<Relationship Id="\#(relation.id)" Type="\#(relation.type)" Target="\#(OfficeText.escaped(relation.target))"\#(mode)/>"#
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<Relationships xmlns=\"\(package)/relationships\">\(lines.joined())</Relationships>"
  }

  static let core = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>@title@</dc:title><dc:subject>@subject@</dc:subject>\
    <dc:creator>@author@</dc:creator><cp:keywords>@digest@</cp:keywords><cp:lastModifiedBy>@author@</cp:lastModifiedBy>\
    <dcterms:created xsi:type="dcterms:W3CDTF">@date@T00:00:00Z</dcterms:created>\
    <dcterms:modified xsi:type="dcterms:W3CDTF">@date@T00:00:00Z</dcterms:modified>\
    <dc:language>@language@-@country@</dc:language><cp:version>@version@</cp:version></cp:coreProperties>
    """

  static let app = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
    <Application>Lastenheft</Application></Properties>
    """
}
