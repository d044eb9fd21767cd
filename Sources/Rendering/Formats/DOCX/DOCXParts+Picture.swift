extension DOCXParts {
  private static let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
  // English Metric Units: 36,000 to a millimetre.
  private static let millimetre = 36_000

  /// A paragraph with a picture over the width of the text, and its words for those who do not see it.
  static func picture(_ picture: Picture, number: Int) -> String {
    let width = 160 * millimetre
    let height = picture.heightInMillimetres(width: 160) * millimetre
    let words = OfficeText.escaped(picture.title + ". " + picture.description)
    let extent = #"cx="\#(width)" cy="\#(height)""#
    let properties = #"id="\#(number)" name="picture-\#(number)" descr="\#(words)""#
    return #"<w:p><w:r><w:drawing><wp:inline xmlns:wp="\#(drawing)/wordprocessingDrawing" distT="0" distB="0" "#
      + #"distL="0" distR="0"><wp:extent \#(extent)/><wp:docPr \#(properties)/>"#
      + #"<a:graphic xmlns:a="\#(drawing)/main"><a:graphicData uri="\#(drawing)/picture">"#
      + #"<pic:pic xmlns:pic="\#(drawing)/picture"><pic:nvPicPr><pic:cNvPr \#(properties)/><pic:cNvPicPr/>"#
      + #"</pic:nvPicPr><pic:blipFill><a:blip r:embed="picture\#(number)"/><a:stretch><a:fillRect/></a:stretch>"#
      + #"</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext \#(extent)/></a:xfrm>"#
      + #"<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"#
      + "</wp:inline></w:drawing></w:r></w:p>\n"
  }
}
