package import Procurement
import Rendering

/// What stops the path: a file that is not there, a folder that cannot be written.
///
/// Never a user's mistake in a document.
package struct KitError: Error, Hashable, Sendable {
  /// What it says; the sentence stands in `Wording`.
  package var message: Message
  /// Where, when it is about a place in a file.
  package var location: SourceLocation?

  /// An error that says `message`.
  package init(_ message: Message, at location: SourceLocation? = nil) {
    self.message = message
    self.location = location
  }
}

extension KitError {
  /// A fault in the templates of `folder`, with its place.
  init(_ error: RenderError, in folder: String) {
    let place = SourceLocation(file: folder + "/" + error.location.file, line: error.location.line)
    self.init(Message(key: error.message.key, arguments: error.message.arguments), at: place)
  }

  static func noDossier(_ folder: String) -> Self { Self(Message("kit.no-dossier", folder)) }
  static func noFacts(_ folder: String) -> Self { Self(Message("kit.no-facts", folder)) }
  static func faultyRecord(_ path: String, _ line: Int) -> Self {
    Self(Message("kit.faulty-record", path, String(line)))
  }
  static func notRead(_ path: String, _ reason: String) -> Self { Self(Message("kit.not-read", path, reason)) }
  static func notWritten(_ path: String, _ reason: String) -> Self { Self(Message("kit.not-written", path, reason)) }
  static func exists(_ path: String) -> Self { Self(Message("kit.exists", path)) }
  static func noTemplates(_ folder: String) -> Self { Self(Message("kit.no-templates", folder)) }
  static func noDocument(_ name: String, _ names: [String]) -> Self {
    Self(Message("kit.no-document", name, names.joined(separator: ", ")))
  }
  static func noFormat(_ name: String, _ names: [String]) -> Self {
    Self(Message("kit.no-format", name, names.joined(separator: ", ")))
  }
  static func notSet(_ document: String, _ words: String) -> Self { Self(Message("kit.not-set", document, words)) }
  static func notSetInTime(_ document: String, _ seconds: Int) -> Self {
    Self(Message("kit.not-set-in-time", document, String(seconds)))
  }
  static func noOffers(_ folder: String) -> Self { Self(Message("kit.no-offers", folder)) }
}
