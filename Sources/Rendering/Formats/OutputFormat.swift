package import Procurement

/// A kind of file that documents are written as; each format is one file.
package protocol OutputFormat: Sendable {
  /// The name on the command line, which is also the ending of the file.
  static var name: String { get }
  /// The bytes of `document` in `language`.
  func render(
    _ document: some Document,
    in language: Language,
    with templates: Templates
  ) throws(RenderError) -> [UInt8]
}
