/// What white space in the content of elements means.
package enum XMLWhitespace: Sendable, Equatable {
  /// Nothing is changed: every blank between two tags is a child.
  case kept
  /// As our own formats have it: indentation is no content, and in text each white space is one blank.
  ///
  /// An element with text of its own is a flow, and so is each named in `mixed`: no blanks at its ends, and inside, in
  /// the inline elements too, each run of white space is one blank. In all other elements blank text is dropped.
  /// `xml:space="preserve"` keeps an element as it is.
  case collapsed(mixed: Set<String> = [])

  /// The convention of our own formats.
  package static let collapsed = Self.collapsed()
}
