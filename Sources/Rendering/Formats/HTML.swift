package import Procurement

/// One file of XHTML a document, with its style inside: nothing is loaded, nothing is run.
///
/// The other formats read this one, so it keeps to a small profile: well-formed, numbered by the model, and nothing but
/// sections, headings, paragraphs, lists, tables, articles and emphasis in its text.
package struct HTML: OutputFormat {
  package static let name = "html"

  /// The format.
  package init() {}

  package func render(
    _ document: some Document,
    in language: Language,
    with templates: Templates
  ) throws(RenderError) -> [UInt8] {
    let name = type(of: document).name
    let labels = Labels(try templates.texts(for: name, in: language))
    let phrasing = Phrasing(language, context: document.context, labels: labels)
    let view = Frame(name: name, style: templates.style).view(in: phrasing).merging(document.body(in: phrasing))
    if let unknown = labels.unknown.min() {
      throw RenderError(file: "\(name.rawValue)/texts.\(language.rawValue)", kind: .unknownText(unknown))
    }
    return Array(try templates.render(view, folder: name.rawValue, language: language).utf8)
  }
}

extension OutputFormat where Self == HTML {
  /// Self-contained XHTML.
  package static var html: HTML { HTML() }
}
