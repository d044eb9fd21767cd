import Procurement
import Wording

/// The laboratory in words and columns: the offers by all methods, without each, with one more, with other values.
struct LaboratoryText {
  /// Up to how many offers a table shows; the rest is named as left out.
  static let shown = 20
  /// Up to how many offers stand side by side.
  static let sideBySide = 8

  /// What is shown.
  let laboratory: Laboratory
  /// What was announced.
  let specification: Specification

  /// All lines.
  var block: String {
    let title = [say("lab.title", Speech.wording.plain(specification.tender.title, specification: specification))]
    let study = laboratory.study.map { study in
      StudyText(study: study, terms: laboratory.terms, highestPerformance: laboratory.highestPerformance).chapters
    }
    return ([title] + (study ?? [Paragraph(say("lab.nothing"), after: "").lines]) + [weights, simulation]).filter {
      !$0.isEmpty
    }
    .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private var weights: [String] {
    let head = ["criterion", "weight", "most", "announced", "actual"].map { say("lab.column.\($0)") }
    let rows = laboratory.shares.map { share in
      [
        share.requirement, "\(share.weight)", "\(share.mostPoints)", Self.percent(share.announced),
        Self.percent(share.actual),
      ]
    }
    let table = TextTable(rows: [head] + rows, rightAligned: [1, 2, 3, 4]).lines
    return [say("lab.weights.title"), ""] + table.map { "  " + $0 }
  }

  private var simulation: [String] {
    guard let counts = laboratory.simulated, let terms = laboratory.terms else { return [] }
    let rows: [(String, Int)] = [
      ("cheapestWon", counts.cheapestWon), ("bestWon", counts.bestWon), ("priceDecided", counts.priceDecided),
      ("performanceDecided", counts.performanceDecided), ("flipped", counts.flipped), ("undecided", counts.undecided),
    ]
    let head = ["what", "tenders", "share"].map { say("lab.column.\($0)") }
    let table = rows.map {
      [say("lab.what.\($0.0)"), Speech.wording.text($0.1), Self.percent(Rational($0.1, max(1, counts.count)))]
    }
    var lines = [
      say("lab.simulation.title", "\(counts.count)", "\(terms.offers)", "\(terms.seed)"), "",
    ]
    lines += TextTable(rows: [head] + table, rightAligned: [1, 2]).lines.map { "  " + $0 }
    if let weight = counts.effectivePriceWeight {
      lines.append(
        "  " + say("lab.what.weight", (weight * Rational(100)).formatted(decimals: 2, separator: Self.point))
      )
    }
    guard !counts.idle.isEmpty else { return lines }
    return lines + Paragraph(say("lab.simulation.idle", counts.idle.joined(separator: ", ")), after: "  ").lines
  }

  /// The sign before the digits of a fraction.
  static var point: String { Speech.language == .german ? "," : "." }

  /// A share in percent with two digits.
  static func percent(_ share: Rational) -> String {
    (share * Rational(100)).formatted(decimals: 2, separator: point) + " %"
  }
}
