import Interchange
import Procurement
import XML

/// Reads the bytes of a file within the limits; what cannot be read is a finding with the file's name.
enum InputFile {
  /// The bytes at `path`, or a finding that names the file `name`.
  static func bytes(at path: String, named name: String) -> ReadBytes {
    do {
      return .success(try XMLBytes.read(path: path))
    } catch {
      var error = error
      error.file = name
      return .failure(Finding(unreadable: error))
    }
  }

  /// What came of it.
  enum ReadBytes {
    case success([UInt8])
    case failure(Finding)
  }
}
