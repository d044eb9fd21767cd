/// Value, regime, procedures and duties of one contract on one day: what goes into the award file.
package struct ProcedureNote: Hashable, Sendable {
  /// What is awarded, and the law that was asked.
  package var award: AwardCase
  /// The day of dispatch whose law was asked.
  package var day: CalendarDay
  /// The calculated value; nil where the law of the day does not say how.
  package var value: ValueCalculation?
  /// What law applies.
  package var regime: RegimeDecision
  /// The procedures of the regime, the preferred first.
  package var options: [ProcedureOption]
  /// The procedure of the dossier, compared.
  package var choice: ChosenProcedure
  /// The duties of the regime, by stage.
  package var duties: [JudgedDuty]
  /// Changes of the law that are worth knowing.
  package var outlooks: [Outlook]
  /// Who offers the service on the day; nil where no register was read.
  package var market: MarketView?
  /// What a person has to confirm or to do.
  package var points: [OpenPoint]
  /// What is wrong with the dossier's own choice.
  package var findings: [Finding]
  /// What the linter found and people answered with a reason; by place.
  package var answers: [RecordedAnswer]

  /// A note; see the properties.
  package init(
    award: AwardCase,
    day: CalendarDay,
    value: ValueCalculation?,
    regime: RegimeDecision,
    options: [ProcedureOption],
    choice: ChosenProcedure,
    duties: [JudgedDuty],
    outlooks: [Outlook],
    market: MarketView?,
    points: [OpenPoint] = [],
    findings: [Finding] = [],
    answers: [RecordedAnswer] = []
  ) {
    self.award = award
    self.day = day
    self.value = value
    self.regime = regime
    self.options = options
    self.choice = choice
    self.duties = duties
    self.outlooks = outlooks
    self.market = market
    self.points = points
    self.findings = findings
    self.answers = answers
  }

  /// The procedure to take; nil where none is open without a person's word.
  package var recommended: ProcedureOption? { options.first(where: \.isRecommended) }

  /// The procedure that the duties go with: the dossier's own where it may be taken, otherwise the one to take.
  package var taken: ProcedureOption? {
    switch choice.verdict {
    case .recommended, .admissible, .conditional: choice.option
    case .inadmissible, .unknown: recommended
    }
  }
}
