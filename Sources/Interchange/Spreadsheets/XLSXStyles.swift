/// The formats of cells in an Office Open XML spreadsheet: one for each ``SheetStyle``, in its order, then the quoted ones.
enum XLSXStyles {
  private static let dateFormat = 164
  private static let moneyFormat = 165

  /// The number of the format of `style`; `isQuoted` for a text that begins like a formula.
  static func number(of style: SheetStyle, isQuoted: Bool = false) -> Int {
    style.rawValue + (isQuoted ? SheetStyle.allCases.count : 0)
  }

  static var bytes: [UInt8] {
    var xml = SheetXML()
    let styles = SheetStyle.allCases
    xml.add("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
    xml.add("<numFmts count=\"2\"><numFmt numFmtId=\"\(dateFormat)\" formatCode=\"dd\\.mm\\.yyyy\"/>")
    xml.add("<numFmt numFmtId=\"\(moneyFormat)\" formatCode=\"#,##0.00\\ &quot;€&quot;\"/></numFmts>")
    xml.add("<fonts count=\"\(styles.count)\">")
    for style in styles { xml.add(font(style)) }
    xml.add("</fonts><fills count=\"\(styles.count + 2)\"><fill><patternFill patternType=\"none\"/></fill>")
    xml.add("<fill><patternFill patternType=\"gray125\"/></fill>")
    for style in styles { xml.add(fill(style)) }
    xml.add(
      "</fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>\(border)</borders>"
    )
    xml.add("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>")
    xml.add("<cellXfs count=\"\(styles.count * 2)\">")
    for isQuoted in [false, true] { for style in styles { xml.add(format(style, isQuoted: isQuoted)) } }
    xml.add("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
    xml.add("</styleSheet>")
    return xml.bytes
  }

  private static func font(_ style: SheetStyle) -> String {
    let bold = style.isBold ? "<b/>" : ""
    return "<font>\(bold)<sz val=\"\(style.size)\"/><color rgb=\"FF\(style.ink)\"/><name val=\"\(style.font)\"/></font>"
  }

  private static func fill(_ style: SheetStyle) -> String {
    guard let color = style.fill else { return "<fill><patternFill patternType=\"none\"/></fill>" }
    return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF\(color)\"/></patternFill></fill>"
  }

  private static var border: String {
    let sides = ["left", "right", "top", "bottom"].map { "<\($0) style=\"thin\"><color rgb=\"FFB7C3D0\"/></\($0)>" }
    return "<border>\(sides.joined())<diagonal/></border>"
  }

  private static func format(_ style: SheetStyle, isQuoted: Bool) -> String {
    let number = style.rawValue
    let horizontal = style.alignment.map { " horizontal=\"\($0)\"" } ?? ""
    let wrap = style == .title ? "" : " wrapText=\"1\""
    let alignment = "<alignment vertical=\"\(style.isCentered ? "center" : "top")\"\(horizontal)\(wrap)/>"
    let protection = "<protection locked=\"\(style.isInput ? 0 : 1)\"/>"
    return "<xf numFmtId=\"\(numberFormat(style))\" fontId=\"\(number)\" fillId=\"\(number + 2)\""
      + " borderId=\"\(style.hasBorder ? 1 : 0)\" xfId=\"0\"\(isQuoted ? " quotePrefix=\"1\"" : "")"
      + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\""
      + " applyProtection=\"1\">\(alignment)\(protection)</xf>"
  }

  private static func numberFormat(_ style: SheetStyle) -> Int {
    switch style {
    case .quantity: 3
    case .amount, .sum, .inputMoney: moneyFormat
    case .inputDate: dateFormat
    default: 0
    }
  }
}
