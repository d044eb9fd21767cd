/// A kind of file that documents are written as; each format is one file, or a folder with its parts.
package protocol OutputFormat: Sendable {
  /// The name on the command line, which is also the ending of the file.
  static var name: String { get }
  /// The file that `master` makes.
  func bytes(of master: Master) throws(RenderError) -> [UInt8]
}
