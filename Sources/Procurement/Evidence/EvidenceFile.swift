/// A file that a bidder handed in as evidence, as far as it was looked at: nothing in it was run or displayed.
package struct EvidenceFile: Hashable, Sendable {
  /// What a file is by its content, whatever its name says.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case pdf, png, jpeg, tiff, xml, html, text, rtf, docx, xlsx, pptx, odt, ods, odp, zip
    /// A file of office programs of before 2007, or one with a password.
    case compound
    /// A program or a script that an operating system would run.
    case program
    case unknown
  }

  /// What is noteworthy about the content.
  package enum Trait: String, Hashable, Sendable, CaseIterable {
    /// Cut off or not readable to the end.
    case damaged
    /// Needs a password.
    case encrypted
    /// An archive with more in it than is looked into, by size, number, ratio or nesting.
    case excessive
    /// Holds a program, a script or a command to start one.
    case active
  }

  /// Why a file was not looked into.
  package enum Refusal: String, Hashable, Sendable, CaseIterable {
    case missing
    /// A link, a folder, a pipe or a device.
    case notAFile = "not-a-file"
    case tooLarge = "too-large"
    case noPermission = "no-permission"
  }

  /// The name in the folder of the offer.
  package var name: String
  /// Why it was not looked into; nil where it was.
  package var refusal: Refusal?
  /// Its size in bytes.
  package var bytes: Int
  /// SHA-256 of the content, 64 hexadecimal digits; empty where it was not looked into.
  package var digest: String
  /// What it is.
  package var kind: Kind
  /// What is noteworthy about it.
  package var traits: Set<Trait>

  /// A file that was looked into.
  package init(name: String, bytes: Int, digest: String, kind: Kind, traits: Set<Trait>) {
    self.name = name
    self.bytes = bytes
    self.digest = digest
    self.kind = kind
    self.traits = traits
  }

  /// A file that was not.
  package init(name: String, refusal: Refusal) {
    self.init(name: name, bytes: 0, digest: "", kind: .unknown, traits: [])
    self.refusal = refusal
  }
}

/// The folder of files beside an offer.
package struct EvidenceFolder: Hashable, Sendable {
  /// As findings name it.
  package var name: String
  /// Sorted by name.
  package var files: [EvidenceFile]
  /// How many more files lie there that were not looked at.
  package var unseen: Int
  /// Whether it is a link, which would lead out of what the bidder handed in; it was not followed.
  package var isLink: Bool

  /// A folder of `files`.
  package init(name: String, files: [EvidenceFile], unseen: Int = 0, isLink: Bool = false) {
    self.name = name
    self.files = files
    self.unseen = unseen
    self.isLink = isLink
  }

  /// The file of that name.
  package func file(_ name: String) -> EvidenceFile? { files.first { $0.name == name } }
}
