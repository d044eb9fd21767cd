import Archives
package import Procurement

/// Reads a returned spreadsheet: XLSX as Excel, LibreOffice or a library saves it, or ODS.
package enum SpreadsheetReader {
  /// Whether `bytes` look like a spreadsheet, of whatever kind, and not like XML.
  package static func looksLikeSpreadsheet(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: compoundFile)
  }

  /// Everything in a spreadsheet, as it stands; nothing in it is believed, computed or opened.
  ///
  /// What is damaged, dangerous, too large or no spreadsheet gives no value but a finding.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    limits: SpreadsheetLimits = .standard
  ) -> Reading<ReturnedForm> {
    do throws(SpreadsheetError) {
      return Reading(value: try form(bytes, file, limits), findings: [])
    } catch {
      return Reading(value: nil, findings: [error.finding(in: file)])
    }
  }

  private static func form(
    _ bytes: [UInt8],
    _ file: String,
    _ limits: SpreadsheetLimits
  ) throws(SpreadsheetError) -> ReturnedForm {
    // Spreadsheets of before 2007 and those with a password are files of this kind.
    guard !bytes.starts(with: compoundFile) else { throw SpreadsheetError("SR002", Message("SR002.compound")) }
    let parts = SpreadsheetParts(entries: try entries(bytes, file, limits), limits: limits)
    if parts["content.xml"] != nil { return try ODSReader(parts: parts, file: file, limits: limits).form() }
    if parts["[content_types].xml"] != nil, parts.names.contains(where: { $0.hasPrefix("xl/") }) {
      return try XLSXReader(parts: parts, file: file, limits: limits).form()
    }
    throw SpreadsheetError("SR002", Message("SR002.other"))
  }

  private static func entries(
    _ bytes: [UInt8],
    _ file: String,
    _ limits: SpreadsheetLimits
  ) throws(SpreadsheetError) -> [ArchiveEntry] {
    do throws(ArchiveError) {
      return try ArchiveReader.entries(of: bytes, file: file, limits: limits.archive)
    } catch { throw SpreadsheetError(error) }
  }

  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
}
