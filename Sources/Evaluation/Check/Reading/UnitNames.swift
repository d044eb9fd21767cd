import Procurement

/// Other words for units that are as clear as the form's own.
enum UnitNames {
  /// The unit that bidders also call `name`; nil when nobody can be sure.
  static func unit(named name: String) -> Unit? {
    guard name.utf8.count <= 32 else { return nil }
    return Unit(rawValue: Quote.trimmed(name).lowercased()) ?? names[Folding.letters(of: name)]
      ?? signs[Quote.trimmed(name)]
  }

  private static let signs: [String: Unit] = ["%": .percent]

  private static let names: [String: Unit] = [
    "prozent": .percent, "stueck": .pieces, "anzahl": .count, "sekunden": .seconds, "sekunde": .seconds,
    "minuten": .minutes, "minute": .minutes, "min": .minutes, "stunden": .hours, "stunde": .hours, "hour": .hours,
    "tage": .days, "tag": .days, "day": .days, "werktage": .workingDays, "arbeitstage": .workingDays,
    "workingdays": .workingDays, "monate": .months, "monat": .months, "month": .months, "jahre": .years,
    "jahr": .years, "year": .years, "mib": .mebibytes, "gib": .gibibytes, "zeichen": .characters,
    "postfaecher": .accounts, "konten": .accounts, "adressen": .addresses, "nachrichten": .messages,
    "personen": .persons, "verfahren": .procedures, "pauschale": .flatRates, "pauschalen": .flatRates,
  ]
}
