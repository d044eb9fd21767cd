import Procurement

/// What a deficiency costs, as bidders may be told: only where a verified rule in force says so.
struct BidderConsequence: Sendable, Equatable {
  /// Where in an offer a deficiency of one class can occur; rules differ by it.
  enum Scope: Hashable, Sendable {
    /// In the offer as a whole.
    case offer
    /// In the declarations of the bidder.
    case declarations
    /// In a requirement, and in a document for it.
    case requirement(RequirementKind, DocumentKind?)
    /// In a clause that wants this of bidders.
    case clause(Clause.Acceptance)
  }

  let deficiency: Deficiency
  /// Where it costs this; empty where it is the same everywhere.
  let scopes: [Scope]
  let consequence: Consequence
  let basis: [Citation]

  /// The consequences under `regime` on `day`, in the order of the deficiencies.
  ///
  /// A general rule is told only for what no special rule treats otherwise, even where the special one is not verified.
  static func all(under regime: Regime, on day: CalendarDay) -> [BidderConsequence] {
    Deficiency.allCases.flatMap { deficiency in
      let scopes = Scope.all(of: deficiency)
      var told: [BidderConsequence] = []
      for scope in scopes {
        guard let treatment = regime.treatment(of: deficiency, in: scope) else { continue }
        let basis = treatment.basis.filter { $0.confidence == .verified && $0.isInForce(on: day) }.map(\.citation)
        guard !basis.isEmpty else { continue }
        let same = told.firstIndex { $0.consequence == treatment.consequence && $0.basis == basis }
        let known = same.map { told[$0].scopes } ?? []
        let entry = BidderConsequence(
          deficiency: deficiency,
          scopes: known + [scope],
          consequence: treatment.consequence,
          basis: basis
        )
        if let same { told[same] = entry } else { told.append(entry) }
      }
      return told.map { $0.condensed(of: scopes) }
    }
  }

  /// The same without scopes where all are meant, and without documents where a requirement is meant with all of them.
  private func condensed(of all: [Scope]) -> BidderConsequence {
    guard scopes.count < all.count else { return with([]) }
    var condensed: [Scope] = []
    for scope in scopes {
      guard case .requirement(let kind, let document?) = scope else {
        condensed.append(scope)
        continue
      }
      let others = DocumentKind.allCases.filter { $0 != document }.map { Scope.requirement(kind, $0) }
      let whole = Scope.requirement(kind, nil)
      if !others.allSatisfy(scopes.contains) {
        condensed.append(scope)
      } else if !condensed.contains(whole) {
        condensed.append(whole)
      }
    }
    return with(condensed)
  }

  private func with(_ scopes: [Scope]) -> BidderConsequence {
    BidderConsequence(deficiency: deficiency, scopes: scopes, consequence: consequence, basis: basis)
  }
}

extension BidderConsequence.Scope {
  /// Where `deficiency` can occur.
  fileprivate static func all(of deficiency: Deficiency) -> [Self] {
    let kinds = RequirementKind.allCases
    return switch deficiency {
    case .missingAnswer: kinds.map { .requirement($0, nil) } + [.declarations]
    case .unclearAnswer, .requirementNotMet: kinds.map { .requirement($0, nil) }
    case .missingEvidence, .invalidEvidence:
      kinds.flatMap { kind in DocumentKind.allCases.map { .requirement(kind, $0) } }
    case .missingClauseAnswer, .clauseReserved, .clauseRejected: [.clause(.required), .clause(.negotiable)]
    case .wrongTender, .alteredDocuments, .formalDefect, .contradiction, .reservation, .missingPrice, .doubtfulPrice,
      .arithmetic, .surplus:
      [.offer]
    }
  }
}

extension Regime {
  fileprivate func treatment(of deficiency: Deficiency, in scope: BidderConsequence.Scope) -> Treatment? {
    switch scope {
    case .offer, .declarations: treatment(of: deficiency, kind: nil, document: nil)
    case .requirement(let kind, let document): treatment(of: deficiency, kind: kind, document: document)
    case .clause(let acceptance): treatment(of: deficiency, kind: nil, document: nil, acceptance: acceptance)
    }
  }
}
