package import Procurement

/// The timeline of a schedule as a picture of its own.
package struct SVG: Sendable {
  /// The format.
  package init() {}

  /// The bytes of the picture in `language`; empty where no step has a day.
  package func render(
    _ document: ScheduleDocument,
    in language: Language,
    with templates: Templates
  ) throws(RenderError) -> [UInt8] {
    let labels = Labels(try templates.texts(for: ScheduleDocument.name, in: language))
    let phrasing = Phrasing(language, context: document.context, labels: labels)
    let drawing = Timeline(plan: document.plan).drawing(in: phrasing)
    if let unknown = labels.unknown.min() {
      throw RenderError(file: "schedule/texts.\(language.rawValue)", kind: .unknownText(unknown))
    }
    return Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(drawing.xhtml)\n".utf8)
  }
}
