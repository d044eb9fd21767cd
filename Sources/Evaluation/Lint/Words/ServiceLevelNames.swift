/// Names of quantities that a service level has.
enum ServiceLevelNames {
  private static let names = WordFamily([
    "*verfügbarkeit", "*erreichbarkeit", "*reaktionszeit", "*reaktionszeiten", "*wiederherstellungszeit",
    "*wiederherstellungszeiten", "*wiederherstellungsdauer", "*lösungszeit", "*lösungszeiten", "*entstörzeit",
    "*entstörzeiten", "*entstörungszeit", "*entstörungszeiten", "*antwortzeit", "*antwortzeiten", "*ausfallzeit",
    "*ausfallzeiten", "*ausfalldauer", "*wiederanlaufzeit", "*behebungszeit", "*behebungszeiten", "*bearbeitungszeit",
    "*bearbeitungszeiten", "*zustellzeit", "*zustellzeiten", "*durchlaufzeit", "*durchlaufzeiten", "*wartezeit",
    "*wartezeiten", "*antrittszeit", "*reaktionsdauer", "*ladezeit", "*ladezeiten", "*servicegrad", "*servicegrade",
    "*quote", "*quoten", "*lösungsquote", "*erledigungsquote", "*annahmequote", "*erfolgsquote",
    "*zustellquote", "*durchsatz", "*durchsatzes", "*rufbereitschaft", "*bereitschaftsdienst", "*trefferquote",
    "*antwortquote",
    "*ausfallquote", "*ausfallrate", "*reaktionsfrist",
    "*reaktionsfristen", "*ladedauer", "*antwortdauer", "*downtime", "*uptime",
  ])

  /// The first that is not quoted.
  static func index(in sentence: Sentence) -> Int? {
    sentence.tokens.firstIndex {
      $0.kind == .word && !$0.isQuoted && $0.isCapitalized && $0.folded.utf8.count > 5 && names.contains($0)
    }
  }

  /// Whether one is named.
  static func isNamed(in sentence: Sentence) -> Bool { index(in: sentence) != nil }
}
