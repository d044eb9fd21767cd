package import Procurement

/// What stops a document from being made, with the place in the templates.
package struct RenderError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// The folder of the templates is not there or is no folder.
    case missingFolder
    /// A file of the templates cannot be read as UTF-8 text.
    case unreadableFile
    /// The folder has no template of this name.
    case missingTemplate(String)
    /// The template engine does not understand the template; the words are the engine's.
    case syntax(String)
    /// A tag that templates may not use, such as one that would print without escaping.
    case forbiddenTag(String)
    /// A partial that is not there.
    case unknownPartial(String)
    /// A partial that contains itself, directly or through others.
    case partialCycle(String)
    /// A label that the file of texts does not have.
    case unknownText(String)
    /// A label that one language has and the other has not.
    case untranslatedText(String)
    /// A line in a file of texts that is no `key = value`.
    case malformedText(String)
    /// A label that is defined twice.
    case repeatedText(String)
    /// The style sheet would load something from outside or break out of its element.
    case unsafeStyle(String)
    /// Names in a template that the document has no value for, sorted.
    case unknownNames([String])
    /// The document is not well-formed; the words are the parser's.
    case notWellFormed(String)
    /// An element that the formats do not know.
    case unknownElement(String)
    /// A link to an anchor that the document does not have.
    case brokenReference(String)
    /// An anchor that the document has twice.
    case repeatedAnchor(String)
    /// An element that must have a text and has none.
    case emptyText(String)
    /// A table without a caption.
    case missingCaption
    /// A header cell that does not say whether it is of its row or its column.
    case missingScope
    /// A picture without title and description.
    case missingAlternative
    /// A file of an office format that cannot be packed; the words are the library's.
    case notPacked(String)
  }

  /// The file, relative to the folder of the templates, and the line in it.
  package var location: SourceLocation
  /// What is wrong.
  package var kind: Kind

  /// An error at a place in the templates.
  package init(file: String, line: Int = 0, kind: Kind) {
    location = SourceLocation(file: file, line: line)
    self.kind = kind
  }

  /// What the error says, for `Wording`.
  package var message: Message { Message(key: key, arguments: arguments) }

  /// `file:line: error: key arguments`; people read `message` through `Wording` instead.
  package var description: String { "\(location): error: \(([key] + arguments).joined(separator: " "))" }

  private var key: String {
    switch kind {
    case .missingFolder: "template.missing-folder"
    case .unreadableFile: "template.unreadable-file"
    case .missingTemplate: "template.missing-template"
    case .syntax: "template.syntax"
    case .forbiddenTag: "template.forbidden-tag"
    case .unknownPartial: "template.unknown-partial"
    case .partialCycle: "template.partial-cycle"
    case .unknownText: "template.unknown-text"
    case .untranslatedText: "template.untranslated-text"
    case .malformedText: "template.malformed-text"
    case .repeatedText: "template.repeated-text"
    case .unsafeStyle: "template.unsafe-style"
    case .unknownNames: "template.unknown-names"
    case .notWellFormed: "template.not-well-formed"
    case .unknownElement: "template.unknown-element"
    case .brokenReference: "template.broken-reference"
    case .repeatedAnchor: "template.repeated-anchor"
    case .emptyText: "template.empty-text"
    case .missingCaption: "template.missing-caption"
    case .missingScope: "template.missing-scope"
    case .missingAlternative: "template.missing-alternative"
    case .notPacked: "template.not-packed"
    }
  }

  private var arguments: [String] {
    switch kind {
    case .missingFolder, .unreadableFile, .missingCaption, .missingScope, .missingAlternative: []
    case .missingTemplate(let text), .syntax(let text), .forbiddenTag(let text), .unknownPartial(let text),
      .partialCycle(let text), .unknownText(let text), .untranslatedText(let text), .malformedText(let text),
      .repeatedText(let text), .unsafeStyle(let text), .notWellFormed(let text), .unknownElement(let text),
      .brokenReference(let text), .repeatedAnchor(let text), .emptyText(let text), .notPacked(let text):
      [text]
    case .unknownNames(let names): [names.joined(separator: ", ")]
    }
  }
}
