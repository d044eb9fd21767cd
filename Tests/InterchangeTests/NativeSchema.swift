import TestSupport
import XML

/// The schema that ships with the formats.
struct NativeSchema {
  private let schema: XMLSchema

  init() throws {
    let path = "specs/schema/lastenheft.xsd"
    schema = try XMLSchema(Repository.bytes(path), file: path)
  }

  /// Everything that is wrong with a file by the schema.
  func errors(in bytes: [UInt8], file: String) -> [XMLError] { schema.errors(in: bytes, file: file) }
}
