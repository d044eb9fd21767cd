/// A fact about a document: what was seen and where.
///
/// Never thrown; what it costs is policy.
package struct Finding: Hashable, Sendable {
  /// How much it matters to whoever wrote the document.
  package enum Severity: String, Hashable, Sendable, CaseIterable {
    case note, warning, error
  }

  /// What a finding is about.
  package enum Subject: Hashable, Sendable {
    case document
    case requirement(String)
    case alternative(String)
    case clause(String)
    case evidence(String)
    case position(String)
    case declaration(String)
  }

  /// Code of the rule, such as `CH004`.
  package var code: String
  /// How much it matters.
  package var severity: Severity
  /// What it says.
  package var message: Message
  /// Where it was seen.
  package var location: SourceLocation
  /// What it is about.
  package var about: Subject
  /// The class that procurement law knows it by; nil in documents of the buyer.
  package var deficiency: Deficiency?
  /// Whom the document at issue is about, where it is a document.
  package var document: DocumentKind?
  /// What stood at the place when it was published, and what came back; nil where nothing was published.
  package var change: Change?

  /// What stood at a place, and what stands there now.
  package struct Change: Hashable, Sendable {
    /// As it was published; empty for an empty cell, nil where there was no such place.
    package var published: String?
    /// As it came back; empty for an empty cell, nil where there is no such place any more.
    package var returned: String?

    /// A change from `published` to `returned`.
    package init(published: String?, returned: String?) {
      self.published = published
      self.returned = returned
    }
  }

  /// A finding of rule `code`.
  package init(
    code: String,
    severity: Severity,
    message: Message,
    location: SourceLocation,
    about: Subject = .document,
    deficiency: Deficiency? = nil,
    document: DocumentKind? = nil,
    change: Change? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.location = location
    self.about = about
    self.deficiency = deficiency
    self.document = document
    self.change = change
  }
}

extension Finding: Comparable {
  /// By place, then by code, then by what it says.
  package static func < (left: Self, right: Self) -> Bool {
    let places = (left.location, left.code, left.message.key)
    let others = (right.location, right.code, right.message.key)
    return places == others
      ? left.message.arguments.lexicographicallyPrecedes(right.message.arguments) : places < others
  }
}
