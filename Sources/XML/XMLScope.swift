/// The namespace declarations in force at a place, while writing.
struct XMLScope {
  private var uris = ["": "", "xml": XMLAttribute.xmlNamespace]

  /// Declares the namespace for the prefix unless it is in force already; says whether a declaration has to be written.
  mutating func declare(_ prefix: String, _ uri: String) -> Bool {
    if uris[prefix] == uri { return false }
    precondition(prefix.isEmpty || !uri.isEmpty, "the prefix '\(prefix)' needs a namespace")
    precondition(prefix != "xml" && prefix != "xmlns", "the prefix '\(prefix)' is reserved")
    uris[prefix] = uri
    return true
  }
}
