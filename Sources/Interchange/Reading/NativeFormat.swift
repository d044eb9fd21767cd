import Procurement
package import XML

/// The kinds of native files, by the name of their root element.
package enum NativeFormat: String, Hashable, Sendable, CaseIterable {
  case catalogue, tender, offer, evaluation, providers, norms, facts, periods, holidays, thresholds, procedures
  case publication
  case priceSheet = "price-sheet"
  case lintAnswers = "lint-answers"
  case panelSheet = "panel-sheet"
  case lintLaw = "lint-law"

  /// Which kind a file is, without reading more than its root.
  ///
  /// An unreadable file gives IN001, a root that is none of ours IN011.
  package static func detect(_ bytes: [UInt8], file: String, limits: XMLLimits = .standard) -> Reading<Self> {
    do throws(XMLError) {
      let root = try XMLReader.root(of: bytes, file: file, limits: limits)
      let format = root.namespace == NativeFile.namespace ? Self(rawValue: root.name) : nil
      let wrong = NativeFile.wrongRoot(
        root.name,
        namespace: root.namespace,
        expected: Self.allCases.map(\.rawValue),
        at: SourceLocation(file: file, line: root.line)
      )
      return Reading(value: format, findings: format == nil ? [wrong] : [])
    } catch {
      return Reading(value: nil, findings: [NativeFile.unreadable(error)])
    }
  }
}
