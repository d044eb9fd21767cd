package import Procurement

/// One file of XHTML a document, with its style inside: nothing is loaded, nothing is run.
///
/// It is the master itself; see ``Master``.
package struct HTML: OutputFormat {
  package static let name = "html"

  /// The format.
  package init() {}

  package func bytes(of master: Master) throws(RenderError) -> [UInt8] { master.xhtml }

  /// The bytes of `document` in `language`.
  package func render(
    _ document: some Document,
    in language: Language,
    with templates: Templates
  ) throws(RenderError) -> [UInt8] {
    try bytes(of: Master(of: document, in: language, with: templates))
  }
}
