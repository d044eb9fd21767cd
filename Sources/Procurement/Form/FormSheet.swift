/// One sheet of an answer form.
package struct FormSheet: Sendable {
  /// What stands on a sheet.
  package enum Part: String, Hashable, Sendable, CaseIterable {
    /// How to fill in the form, and which tender it belongs to.
    case guide
    /// Who offers.
    case bidder
    /// Declarations about the offer as a whole.
    case declarations
    /// One row or block a requirement.
    case requirements
    /// One row or block a clause of the contract.
    case clauses
    /// Positions with quantities and formulas.
    case prices
    /// The documents that are handed in.
    case evidence
    /// The answers of one offer, with room for the points of an evaluator; one sheet an offer.
    case votes
    /// The choices that fields offer; hidden.
    case lists
    /// The fingerprint of every cell of the buyer's; hidden.
    case fingerprints
  }

  /// A column.
  package struct Column: Hashable, Sendable {
    /// In digits of the standard font.
    package var width: Int

    /// A column `width` digits wide.
    package init(width: Int) { self.width = width }
  }

  /// What stands on it.
  package var part: Part
  /// As the tab shows it: at most 31 characters, none of `[]:*?/\`.
  package var name: String
  /// From left to right.
  package var columns: [Column]
  /// From the top.
  package var rows: [FormRow]

  /// A sheet of `rows`.
  package init(part: Part, name: String, columns: [Column], rows: [FormRow]) {
    self.part = part
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// Whether bidders do not see it.
  package var isHidden: Bool { part == .lists || part == .fingerprints }

  /// The place of the row that names the columns, from 0; nil where there is none.
  package var headerRow: Int? { rows.firstIndex { $0.kind == .header } }

  /// Where a cell stands: `Preise!G5`.
  package func place(_ address: CellAddress) -> String { "\(name)!\(address)" }
}

/// One row of a sheet; its first cell names it, uniquely on the sheet.
package struct FormRow: Sendable {
  /// What a row is for.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The heading of the sheet.
    case title
    /// Something to know before filling in.
    case note
    /// The names of the columns.
    case header
    /// The heading of the rows that follow.
    case section
    /// Something that the bidder answers.
    case entry
    /// More of the row above, because a row has no more room.
    case continuation
    /// Adds up.
    case sum
  }

  /// What a row of sums adds up.
  package enum Sum: String, Hashable, Sendable, CaseIterable {
    /// The positions that are bought in any case.
    case regular
    /// The options.
    case optional
    /// What is evaluated, without tax.
    case net
    case tax
    case gross
  }

  /// What it is for.
  package var kind: Kind
  /// From the left; missing ones are empty and the buyer's.
  package var cells: [FormCell]
  /// What it is about, for findings.
  package var about: Finding.Subject
  /// What it adds up; nil for any other row.
  package var sum: Sum?
  /// Whether it prices an option.
  package var isOptional = false

  /// A row of `cells`.
  package init(_ kind: Kind, _ cells: [FormCell], about: Finding.Subject = .document, sum: Sum? = nil) {
    self.kind = kind
    self.sum = sum
    self.cells = cells
    self.about = about
  }

  /// The text of the first cell, by which a row is found again.
  package var key: String {
    if case .text(let text) = cells.first?.content { text } else { "" }
  }
}
