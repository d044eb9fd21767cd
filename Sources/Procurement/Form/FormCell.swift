/// A cell of an answer form.
package struct FormCell: Hashable, Sendable {
  /// What stands in a cell before anybody has filled in the form.
  package enum Content: Hashable, Sendable {
    case empty
    case text(String)
    case number(DecimalNumber)
    /// In the notation of spreadsheets with English names, without `=`: `IF(G5="","",ROUND(E5*G5,2))`.
    case formula(String)
  }

  /// How a cell of the buyer's looks, and what kind of content it is.
  package enum Look: String, Hashable, Sendable, CaseIterable {
    case title, note, header, section, key, text
    /// The first line is a heading, in bold.
    case statement
    /// A number of pieces.
    case quantity
    /// What a number counts.
    case unit
    /// Euros by a formula.
    case amount
    /// Euros by a formula, in bold.
    case sum
    /// Digits and letters that are compared by eye.
    case digest
    /// A field for the bidder; see `FormField`.
    case input
  }

  /// What a cell says of the tender that the form belongs to.
  package enum Identity: Hashable, Sendable {
    case tender, version, digest
  }

  /// What stands in it.
  package var content: Content
  /// How it looks.
  package var look: Look
  /// What the bidder enters; nil in a cell of the buyer's.
  package var field: FormField?
  /// What it says of the tender that the form belongs to; nil for any other cell.
  package var identity: Identity?

  /// A cell of the buyer's.
  package init(_ content: Content, _ look: Look, identity: Identity? = nil) {
    self.content = content
    self.look = look
    self.identity = identity
  }

  /// A text of the buyer's; an empty one is an empty cell.
  package init(_ text: String, _ look: Look = .text) {
    self.init(text.isEmpty ? .empty : .text(text), look)
  }

  /// A cell for the bidder.
  package init(_ field: FormField) {
    content = .empty
    look = .input
    self.field = field
  }
}

/// A field that the bidder fills in: what it answers, and in which form.
package struct FormField: Hashable, Sendable {
  /// What a field answers.
  package enum Target: Hashable, Sendable {
    /// A line of who offers.
    case bidder(BidderLine)
    /// Whether the offer is for this lot.
    case lot(String)
    case declaration(Declaration.Topic)
    case declarationComment(Declaration.Topic)
    case answer(requirement: String)
    /// Whether this code is one of the answers.
    case code(requirement: String, code: String)
    case answerComment(requirement: String)
    case answerEvidence(requirement: String)
    case stance(clause: String)
    case stanceComment(clause: String)
    case unitPrice(position: String)
    case priceComment(position: String)
    /// The day on which an evaluator gave the points.
    case pointsDay
    /// The points of this bidder for this requirement.
    case points(bidder: String, requirement: String)
    case pointsReason(bidder: String, requirement: String)
    /// A part of the document on this line of the list, from 1.
    case document(Int, DocumentPart)
  }

  /// A line of who offers.
  package enum BidderLine: String, Hashable, Sendable, CaseIterable {
    case name, street, town, country
  }

  /// A part of a document in the list of evidence.
  package enum DocumentPart: String, Hashable, Sendable, CaseIterable {
    case code, title, file, issuer
    case validFrom = "valid-from"
    case validUntil = "valid-until"
  }

  /// The form of what is entered.
  package enum Input: Hashable, Sendable {
    /// One of the choices of a list.
    case choice(list: String)
    /// A cross, or nothing.
    case mark
    case quantity(Unit)
    case money
    case date
    /// At most `limit` characters.
    case text(limit: Int)
  }

  /// What it answers.
  package var target: Target
  /// In which form.
  package var input: Input
  /// What may be entered, in a sentence.
  package var hint: String
  /// Whether an offer without it is incomplete.
  package var isRequired: Bool

  /// A field.
  package init(_ target: Target, _ input: Input, hint: String = "", isRequired: Bool = false) {
    self.target = target
    self.input = input
    self.hint = hint
    self.isRequired = isRequired
  }
}

/// Choices of a field.
package struct FormList: Hashable, Sendable {
  /// One choice.
  package struct Choice: Hashable, Sendable {
    /// What the offer carries.
    package var value: String
    /// What the bidder reads.
    package var title: String

    /// The choice `value`.
    package init(value: String, title: String) {
      self.value = value
      self.title = title
    }
  }

  /// Unique in the form: letters, digits and underscores, a letter first.
  package var id: String
  /// In reading order; titles are unique.
  package var choices: [Choice]

  /// The list `id`.
  package init(id: String, choices: [Choice]) {
    self.id = id
    self.choices = choices
  }
}
