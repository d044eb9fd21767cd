/// A language that documents and messages are written in.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case german = "de"
  case english = "en"
}
