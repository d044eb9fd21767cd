package import Procurement

/// A catalogue beside the register of the facts that it should answer.
package struct CoverageMaterial: Sendable {
  /// The files of the catalogue.
  package let catalogues: [Catalogue]
  /// The files of the register.
  package let registers: [FactRegister]
  /// The providers and what may stand in for them, where the folder has such files.
  let markets: [ProviderRegister]
  /// What the notes of the researchers hold; nil when nobody asked to compare them.
  let notes: [ResearchedFact]?
  /// Requirements, then clauses, in the order of the files.
  package let demands: [Demand]
  private let facts: [String: Fact]
  private let index: [String: Demand]

  /// What is compared.
  ///
  /// - Parameters:
  ///   - catalogues: All files of the catalogue.
  ///   - registers: All files of the register.
  ///   - markets: All provider registers beside it.
  ///   - notes: The rows of the researchers' notes; nil to leave them out.
  package init(
    catalogues: [Catalogue],
    registers: [FactRegister],
    markets: [ProviderRegister] = [],
    notes: [ResearchedFact]? = nil
  ) {
    self.catalogues = catalogues
    self.registers = registers
    self.markets = markets
    self.notes = notes
    demands =
      catalogues.flatMap(\.chapters).flatMap(\.requirements).map { Demand($0) }
      + catalogues.flatMap(\.clauses).flatMap(\.clauses).map { Demand($0) }
    facts = Dictionary(registers.flatMap(\.facts).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    index = Dictionary(demands.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// All entries of the register, in the order of the files.
  var entries: [Fact] { registers.flatMap(\.facts) }

  /// The fact `id`; of several the first.
  func fact(_ id: String) -> Fact? { facts[id] }

  /// The requirement or clause `id`; of several the first.
  func demand(_ id: String) -> Demand? { index[id] }
}
