/// Whom a document is about; the law treats a missing one by it.
///
/// Source: § 56 Abs. 2 VgV.
package enum DocumentKind: String, Hashable, Sendable, CaseIterable {
  /// About the company: suitability, certificates, declarations.
  case company
  /// About the service offered.
  case performance
}
