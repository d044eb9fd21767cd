/// On which level a public body buys; EU thresholds depend on it.
package enum BuyerLevel: String, Hashable, Sendable, CaseIterable {
  /// A supreme federal authority or another central one.
  case central
  /// A Land, a municipality or another body below.
  case subCentral = "sub-central"
}
