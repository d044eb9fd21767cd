package import Procurement

/// All rules on forms that came back.
package enum FormRules {
  /// Sorted by code; a new rule is a file in `Rules/` and a line here.
  package static let all: [any FormRule] = [
    ForeignFile(),
    FormOfOtherTender(),
    FormOfOtherVersion(),
    ChangedLabel(),
    ChangedFormula(),
    ChangedQuantity(),
    ChangedUnit(),
    ChangedFingerprint(),
    StrayContent(),
    AddedRow(),
    DeletedRow(),
    MovedRow(),
    HiddenRow(),
    AddedColumn(),
    DeletedColumn(),
    MovedColumn(),
    HiddenColumn(),
    AddedSheet(),
    DeletedSheet(),
    RenamedSheet(),
    MovedSheet(),
    HiddenSheet(),
    CellComment(),
    ForeignObject(),
    MacroInForm(),
    ExternalLink(),
    FormulaInAnswer(),
    ErrorInAnswer(),
    NumberAsText(),
    UnclearEntry(),
    EntryNotOfList(),
    DocumentWithoutKind(),
    MissingBidder(),
  ]

  /// What the house knows about each rule, sorted by code.
  package static let infos: [RuleInfo] = all.map { type(of: $0).info }
}
