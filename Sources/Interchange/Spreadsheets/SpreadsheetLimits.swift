package import Archives
package import XML

/// What a returned spreadsheet may cost before it is refused.
package struct SpreadsheetLimits: Sendable {
  /// For the archive that it is.
  package var archive = ArchiveLimits.standard
  /// For each of its parts.
  package var xml: XMLLimits
  /// Sheets.
  package var sheets = 64
  /// Rows of a sheet that hold anything.
  package var rows = 60_000
  /// Columns that hold anything.
  package var columns = 256
  /// Cells of all sheets that hold anything.
  package var cells = 400_000
  /// Characters of one cell; what spreadsheets themselves allow.
  package var characters = 32_767

  /// The limits of an ordinary form.
  package static let standard = Self()

  /// The standard limits; change what is needed.
  package init() {
    xml = XMLLimits()
    xml.bytes = 48 * 1024 * 1024
    xml.nodes = 2_000_000
    xml.textBytes = 256 * 1024
  }
}
