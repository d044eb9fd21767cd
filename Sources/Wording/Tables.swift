// One table per area and language; an area is a file in German/ and its twin in English/.

/// All German sentences.
let germanPatterns: [String: String] = merged([
  germanArchives,
  germanCheck,
  germanClauses,
  germanCommand,
  germanCompetition,
  germanCoverage,
  germanCriteria,
  germanDossierLint,
  germanEvidence,
  germanForm,
  germanLaboratory,
  germanLaw,
  germanLawTexts,
  germanLint,
  germanLintReport,
  germanOfferCheck,
  germanPanel,
  germanPanelWork,
  germanPitfalls,
  germanProcedure,
  germanReading,
  germanRendering,
  germanResolve,
  germanReturnedForms,
  germanSchedule,
  germanScore,
  germanScoring,
  germanTrace,
  germanUnits,
  germanVocabulary,
  germanXMLErrors,
])

/// All English sentences.
let englishPatterns: [String: String] = merged([
  englishArchives,
  englishCheck,
  englishClauses,
  englishCommand,
  englishCompetition,
  englishCoverage,
  englishCriteria,
  englishDossierLint,
  englishEvidence,
  englishForm,
  englishLaboratory,
  englishLaw,
  englishLawTexts,
  englishLint,
  englishLintReport,
  englishOfferCheck,
  englishPanel,
  englishPanelWork,
  englishPitfalls,
  englishProcedure,
  englishReading,
  englishRendering,
  englishResolve,
  englishReturnedForms,
  englishSchedule,
  englishScore,
  englishScoring,
  englishTrace,
  englishUnits,
  englishVocabulary,
  englishXMLErrors,
])

private func merged(_ tables: [[String: String]]) -> [String: String] {
  tables.reduce(into: [:]) { all, table in
    all.merge(table) { _, _ in preconditionFailure("two areas define the same key") }
  }
}
