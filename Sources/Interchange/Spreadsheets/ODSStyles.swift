import Procurement

/// The styles of an OpenDocument spreadsheet.
enum ODSStyles {
  /// The name of the style of a cell.
  static func name(_ style: SheetStyle) -> String { "c\(style.rawValue)" }

  /// Styles of cells, of columns by their width in digits, and of rows by their height in points.
  static func add(columns: Set<Int>, rows: Set<Int>, to xml: inout SheetXML) {
    for width in columns.sorted() {
      xml.add("<style:style style:name=\"co\(width)\" style:family=\"table-column\">")
      xml.add("<style:table-column-properties style:column-width=\"\(width * 2).\(width % 5 * 2)mm\"/></style:style>")
    }
    for height in rows.sorted() {
      xml.add("<style:style style:name=\"ro\(height)\" style:family=\"table-row\">")
      xml.add("<style:table-row-properties style:row-height=\"\(height)pt\" style:use-optimal-row-height=\"false\"/>")
      xml.add("</style:style>")
    }
    for isHidden in [false, true] {
      xml.add("<style:style style:name=\"\(isHidden ? "hidden" : "shown")\" style:family=\"table\"")
      xml.add(
        " style:master-page-name=\"Default\"><style:table-properties table:display=\"\(!isHidden)\"/></style:style>"
      )
    }
    xml.add(numbers)
    for style in SheetStyle.allCases { xml.add(cell(style)) }
    xml.add("<style:style style:name=\"lead\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"")
    xml.add(" fo:color=\"#1F3A5F\"/></style:style>")
  }

  private static let numbers =
    "<number:number-style style:name=\"whole\" number:language=\"de\" number:country=\"DE\"><number:number number:min-integer-digits=\"1\" number:decimal-places=\"0\""
    + " number:grouping=\"true\"/></number:number-style>"
    + "<number:currency-style style:name=\"money\" number:language=\"de\" number:country=\"DE\"><number:number number:min-integer-digits=\"1\""
    + " number:decimal-places=\"2\" number:min-decimal-places=\"2\" number:grouping=\"true\"/><number:text> </number:text>"
    + "<number:currency-symbol number:language=\"de\" number:country=\"DE\">€</number:currency-symbol>"
    + "</number:currency-style>"
    + "<number:date-style style:name=\"day\"><number:day number:style=\"long\"/><number:text>.</number:text>"
    + "<number:month number:style=\"long\"/><number:text>.</number:text><number:year number:style=\"long\"/>"
    + "</number:date-style>"

  private static func cell(_ style: SheetStyle) -> String {
    let format =
      switch style {
      case .quantity: " style:data-style-name=\"whole\""
      case .amount, .sum, .inputMoney: " style:data-style-name=\"money\""
      case .inputDate: " style:data-style-name=\"day\""
      default: ""
      }
    let fill = style.fill.map { " fo:background-color=\"#\($0)\"" } ?? ""
    let border = style.hasBorder ? " fo:border=\"0.5pt solid #B7C3D0\"" : ""
    let align = style.alignment.map { $0 == "right" ? "end" : $0 } ?? "start"
    return "<style:style style:name=\"\(name(style))\" style:family=\"table-cell\"\(format)>"
      + "<style:table-cell-properties style:cell-protect=\"\(style.isInput ? "none" : "protected")\""
      + " fo:wrap-option=\"\(style == .title ? "no-wrap" : "wrap")\""
      + " style:vertical-align=\"\(style.isCentered ? "middle" : "top")\" fo:padding=\"0.7mm\"\(fill)\(border)/>"
      + "<style:paragraph-properties fo:text-align=\"\(align)\"/>"
      + "<style:text-properties fo:font-family=\"'\(style.font)'\" fo:font-size=\"\(style.size)pt\" fo:color=\"#\(style.ink)\""
      + "\(style.isBold ? " fo:font-weight=\"bold\"" : "")/></style:style>"
  }

  /// Page style: landscape A4, one page wide, with running head and foot.
  static func pages(of form: AnswerForm) -> [UInt8] {
    let (language, country) = form.language == .german ? ("de", "DE") : ("en", "GB")
    var xml = SheetXML()
    xml.add("<office:document-styles\(ODSWriter.namespaces) office:version=\"1.3\"><office:styles>")
    xml.add("<style:default-style style:family=\"table-cell\"><style:text-properties fo:language=\"\(language)\"")
    xml.add(" fo:country=\"\(country)\" fo:font-family=\"Arial\" fo:font-size=\"10pt\"/></style:default-style>")
    xml.add("</office:styles><office:automatic-styles><style:page-layout style:name=\"page\">")
    xml.add("<style:page-layout-properties fo:page-width=\"297mm\" fo:page-height=\"210mm\" fo:margin=\"12mm\"")
    xml.add(" style:print-orientation=\"landscape\" style:scale-to-X=\"1\" style:scale-to-Y=\"0\"")
    xml.add(" style:print=\"headers objects zero-values\"/>")
    for name in ["header", "footer"] {
      xml.add("<style:\(name)-style><style:header-footer-properties fo:min-height=\"7mm\" fo:margin=\"0mm\"/>")
      xml.add("</style:\(name)-style>")
    }
    xml.add("</style:page-layout></office:automatic-styles>")
    xml.add("<office:master-styles><style:master-page style:name=\"Default\" style:page-layout-name=\"page\">")
    xml.add("<style:header><style:region-left><text:p>")
    xml.addText(form.title)
    xml.add("</text:p></style:region-left><style:region-right><text:p><text:sheet-name>?</text:sheet-name></text:p>")
    xml.add("</style:region-right></style:header><style:footer><style:region-left><text:p>")
    xml.addText("\(form.tender) \(form.version), \(form.digest.prefix(16))…")
    xml.add("</text:p></style:region-left><style:region-right><text:p><text:page-number>1</text:page-number> / ")
    xml.add("<text:page-count>1</text:page-count></text:p></style:region-right></style:footer>")
    xml.add("</style:master-page></office:master-styles></office:document-styles>")
    return xml.bytes
  }
}
