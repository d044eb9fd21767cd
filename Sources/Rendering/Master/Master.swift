package import Procurement
internal import XML

/// A document in one language, rendered once: every format is derived from it, so none can say something else.
package struct Master: Sendable {
  /// Which document it is.
  package let name: DocumentName
  /// Its language.
  package let language: Language
  /// The XHTML, which is also the HTML file.
  package let xhtml: [UInt8]
  /// The page of each anchor in the PDF, from 1; empty while nobody has counted.
  ///
  /// Formats that print contents fill in these numbers.
  package var pages: [String: Int] = [:]
  /// The pictures in order as PNG, for formats that cannot be sure of SVG; empty while nobody has drawn them.
  package var drawn: [[UInt8]] = []
  /// The document as the other formats see it.
  let manuscript: MasterDocument

  /// Renders `document` from its templates, and checks that nothing is broken or missing in it.
  ///
  /// An unknown name, a broken reference, an empty mandatory text or an element that not every format knows stops the
  /// rendering, with file and line of the template.
  package init(
    of document: some Document,
    in language: Language,
    with templates: Templates
  ) throws(RenderError) {
    let name = type(of: document).name
    let labels = Labels(try templates.texts(for: name, in: language))
    let phrasing = Phrasing(language, context: document.context, labels: labels)
    let view = Frame(name: name, style: templates.style).view(in: phrasing).merging(document.body(in: phrasing))
    if let unknown = labels.unknown.min() {
      throw RenderError(file: "\(name.rawValue)/texts.\(language.rawValue)", kind: .unknownText(unknown))
    }
    let text = try templates.render(view, folder: name.rawValue, language: language)
    self.name = name
    self.language = language
    xhtml = Array(text.utf8)
    do {
      manuscript = try ManuscriptReader.read(xhtml)
    } catch {
      // The line is one of the master; people edit templates.
      throw try templates.placed(error, view, folder: name.rawValue, language: language)
    }
  }

  /// The pictures in order, as SVG.
  package var pictures: [String] { manuscript.blocks.flatMap(\.pictures).map(\.svg) }

  /// Seconds from 1970 to the day of dispatch: the time stamp of files that need one.
  package var stamp: Int {
    guard let start = CalendarDay(year: 1970, month: 1, day: 1),
      let day = CalendarDay(iso: manuscript.properties["date"] ?? "")
    else { return 0 }
    return (day.ordinal - start.ordinal) * 86_400
  }
}
