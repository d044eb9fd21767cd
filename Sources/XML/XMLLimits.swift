/// What a file from outside may cost before it is refused.
///
/// All limits but `errors` and those of XPath are checked on the bytes, before libxml2 sees any of them. Lengths are
/// in bytes as the file has them: `&amp;` counts five.
package struct XMLLimits: Sendable, Equatable {
  /// Bytes of a whole file; no more than 1 GiB is ever accepted.
  package var bytes = 8 * 1024 * 1024
  /// Elements inside each other, the root being 1; libxml2 itself stops at 256.
  package var depth = 64
  /// Elements of a file.
  package var nodes = 1_000_000
  /// Attributes of one tag, namespace declarations among them: libxml2 2.9 compares each with each.
  package var attributesPerElement = 64
  /// Bytes of one attribute value.
  package var attributeBytes = 64 * 1024
  /// Bytes of one run of text, from one tag to the next.
  package var textBytes = 1024 * 1024
  /// Namespace declarations in scope at one place: libxml2 searches them one by one for every prefix.
  package var namespacesInScope = 128
  /// Errors that one validation collects.
  package var errors = 100
  /// Bytes of a document that XPath expressions are evaluated on: comparing two sets of nodes compares each with each.
  package var xpathBytes = 1024 * 1024
  /// Operations that one evaluation of an XPath expression may take.
  package var xpathOperations = 10_000_000

  /// The name of the root that a document type declaration may give; nil refuses every declaration.
  ///
  /// Even then the declaration may only name a file elsewhere, which is never opened, and no entity may be used but the
  /// five of XML itself.
  package var externalDoctype: String?

  /// The limits of an ordinary file.
  package static let standard = Self()

  /// The standard limits; change what a format needs.
  package init() {}

  // Offsets on the tape are 32 bits wide, and libxml2 takes the size as one of these.
  var effectiveBytes: Int { min(bytes, 1 << 30) }
}
