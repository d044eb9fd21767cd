/// What became of a file that a bidder handed in, before anybody looks at what is offered in it.
package enum ReceiptVerdict: String, Hashable, Sendable, CaseIterable {
  /// Nothing was changed, and nothing is in doubt.
  case clean
  /// Something is to be asked, looked at or supplied.
  case open
  /// The bidder changed what is the buyer's.
  case altered
  /// No offer could be taken from it.
  case unreadable

  /// What `findings` leave of a file; `isRead` when there is an offer in it.
  package init(_ findings: [Finding], isRead: Bool) {
    let counting = findings.filter { $0.severity != .note }
    self =
      !isRead
      ? .unreadable
      : counting.contains { $0.deficiency == .alteredDocuments } ? .altered : counting.isEmpty ? .clean : .open
  }
}
