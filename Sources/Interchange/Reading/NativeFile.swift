package import Procurement
package import XML

/// What all native files have in common.
enum NativeFile {
  /// The namespace of all native files.
  static let namespace = "urn:lastenheft:1"
  /// The namespace of the attributes by which a file names its schema.
  static let instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance"
  /// Those attributes; they are allowed everywhere and mean nothing to us.
  static let schemaHints = ["schemaLocation", "noNamespaceSchemaLocation"]

  /// Reads a file whose root is that of `format`.
  static func read<Value>(
    _ format: NativeFormat,
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits,
    read: (inout ElementReader) -> Value
  ) -> Reading<Value> {
    do throws(XMLError) {
      let root = try XMLTree.parse(bytes, file: file, limits: limits, namespace: namespace, whitespace: .kept)
      var reader = ElementReader(root, file: file)
      guard root.name == format.rawValue, root.namespaceMatches else {
        let finding = wrongRoot(root.name, namespace: root.namespace, expected: [format.rawValue], at: reader.location)
        return Reading(value: nil, findings: [finding])
      }
      let value = read(&reader)
      let citations = CitationScan(root, file: file)
      return Reading(value: value, findings: reader.finished().sorted(), citations: citations)
    } catch {
      return Reading(value: nil, findings: [unreadable(error)])
    }
  }

  /// The canonical bytes of a file with this root.
  static func bytes(_ root: XMLElement) -> [UInt8] {
    XMLWriter(mixed: RunningText.flows).write(root, namespace: namespace)
  }

  /// That a file cannot be read at all.
  static func unreadable(_ error: XMLError, deficiency: Deficiency? = nil) -> Finding {
    Finding(
      code: "IN001",
      severity: .error,
      message: Message(key: error.key, arguments: error.arguments),
      location: SourceLocation(file: error.file, line: error.line),
      deficiency: deficiency
    )
  }

  /// That a file has another root than expected, or the right one in another namespace.
  static func wrongRoot(
    _ name: String,
    namespace: String,
    expected: [String],
    at location: SourceLocation,
    deficiency: Deficiency? = nil
  ) -> Finding {
    let names = expected.joined(separator: ", ")
    let message =
      expected.contains(name)
      ? Message("IN011.namespace", name, namespace, Self.namespace) : Message("IN011.root", name, names)
    return Finding(code: "IN011", severity: .error, message: message, location: location, deficiency: deficiency)
  }
}

extension Finding {
  /// That a file cannot be read at all: IN001, with the reason and the line of `error`.
  package init(unreadable error: XMLError) { self = NativeFile.unreadable(error) }
}
