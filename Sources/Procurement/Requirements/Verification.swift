/// How the buyer verifies what a bidder answered.
package struct Verification: Hashable, Sendable {
  /// The way of verifying.
  package enum Method: String, Hashable, Sendable, CaseIterable {
    case test
    case certificate
    case concept
    case document
    case declaration
    case register
    case reference
  }

  /// The way.
  package var method: Method
  /// What is done, and what counts as passed.
  package var text: LocalizedText?

  /// A verification by `method`.
  package init(method: Method, text: LocalizedText? = nil) {
    self.method = method
    self.text = text
  }
}
