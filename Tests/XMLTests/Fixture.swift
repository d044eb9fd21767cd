import XML

/// The path of a file in `Tests/Fixtures/xml`.
func fixture(_ name: String) -> String {
  let folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
  return folders.joined(separator: "/") + "/Fixtures/xml/" + name
}

/// The error that parsing the text gives, or nil.
func refusal(_ text: String, _ limits: XMLLimits = .standard) -> XMLError? {
  refusal(Array(text.utf8), limits)
}

/// The error that parsing the bytes gives, or nil.
func refusal(_ bytes: [UInt8], _ limits: XMLLimits = .standard) -> XMLError? {
  do throws(XMLError) {
    _ = try XMLReader.events(in: bytes, file: "f.xml", limits: limits)
    return nil
  } catch {
    return error
  }
}

/// A tree of the text in which white space is collapsed.
func tree(_ text: String, namespace: String? = nil) throws(XMLError) -> XMLElement {
  try XMLTree.parse(Array(text.utf8), file: "f.xml", namespace: namespace)
}
