import Foundation
import LastenheftKit
import Procurement
import TestSupport
import Testing
import Wording

/// What a person derived from the texts by hand, read from the tables of `Tests/Golden/⟨tender⟩/derivation.md`.
private struct Derivation {
  /// One demand of one offer that is not simply met.
  struct Row: Hashable, Comparable, CustomStringConvertible {
    var id: String
    var verdict: String
    var consequence: String

    var description: String { "\(id) \(verdict) \(consequence)" }

    static func < (left: Self, right: Self) -> Bool { left.id < right.id }
  }

  /// Rows and admission by the first word of the bidder's name, in lower case.
  var rows: [String: [Row]] = [:]
  var admission: [String: String] = [:]
  /// The lines of the ranking: first word of the name, L, P and the announced index.
  var ranking: [[String]] = []

  init(of tender: String) throws {
    let text = String(decoding: try Repository.bytes("Tests/Golden/\(tender)/derivation.md"), as: UTF8.self)
    var bidder: String?
    for line in text.split(separator: "\n").map(String.init) {
      if line.hasPrefix("## ") {
        let parts = line.dropFirst(3).split(separator: ":")
        let said = parts.last.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
        bidder = Assessment.Admission(rawValue: said).map { _ in Self.key(String(parts[0])) }
        if let bidder { admission[bidder] = said }
        continue
      }
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map(Self.plain)
      if let bidder, cells.count == 5, let id = Self.id(in: cells[0]), cells[3] != "none" {
        rows[bidder, default: []].append(Row(id: id, verdict: cells[2], consequence: cells[3]))
      } else if bidder == nil, cells.count == 5, Int(cells[0]) != nil {
        ranking.append([Self.key(cells[1])] + cells[2...].map { $0.replacing(" ", with: "") })
      }
    }
  }

  private static func plain(_ cell: Substring) -> String {
    cell.replacing("*", with: "").trimmingCharacters(in: .whitespaces)
  }

  private static func id(in cell: String) -> String? {
    let word = cell.split(separator: " ").first.map(String.init) ?? ""
    let isDeclaration = Declaration.Topic(rawValue: word) != nil
    return word.contains("-") && word.first?.isUppercase == true || isDeclaration ? word : nil
  }

  private static func key(_ name: String) -> String {
    String(name.lowercased().prefix { $0 != " " }).replacing("ß", with: "ss").replacing("ö", with: "oe")
  }
}

@Suite struct DerivationTests {
  @Test(arguments: ["dresden-2015", "dresden-2026"])
  func `the tool gives the verdicts, costs and ranks that a person derives by hand`(tender: String) async throws {
    let derived = try Derivation(of: tender)
    let workspace = Workspace(wording: Wording(.german))
    let dossier = try workspace.open(Repository.root.appending(path: "specs/\(tender)").path)
    let evaluated = try await workspace.evaluate(dossier, against: try #require(dossier.specification)) { _ in }
    #expect(evaluated.offers.count == 4)
    #expect(derived.admission.count == 4)
    for assessment in evaluated.assessments {
      let bidder = try #require(assessment.bidder)
      let key = try #require(derived.admission.keys.first { bidder.id.hasPrefix($0) }, "\(bidder.id)")
      #expect(assessment.admission.rawValue == derived.admission[key], "\(key)")
      let seen = assessment.judgements.filter { $0.consequence != .none }.compactMap { judgement -> Derivation.Row? in
        guard let id = judgement.subject.id, let verdict = judgement.verdict else { return nil }
        let said = verdict.rawValue.replacing("-", with: " ")
        return Derivation.Row(id: id, verdict: said, consequence: judgement.consequence.rawValue)
      }
      #expect(seen.sorted() == (derived.rows[key] ?? []).sorted(), "\(key)")
    }
    let ranked = evaluated.ranking.offers.map { offer in
      [
        derived.admission.keys.first { offer.bidder.hasPrefix($0) } ?? offer.bidder, "\(offer.performance)",
        offer.price.description, offer.announcedIndex.description,
      ]
    }
    #expect(ranked == derived.ranking)
    #expect(ranked.count == 2)
  }

  @Test(arguments: ["dresden-2015", "dresden-2026"])
  func `the offers name the digest of the documents that they answer`(tender: String) async throws {
    let workspace = Workspace(wording: Wording(.german))
    let dossier = try workspace.open(Repository.root.appending(path: "specs/\(tender)").path)
    let specification = try #require(dossier.specification)
    let evaluated = try await workspace.evaluate(dossier, against: specification) { _ in }
    // After a change of tender, catalogue or law: scripts/seal-samples
    #expect(evaluated.offers.map { $0.offer?.digest } == Array(repeating: specification.digest, count: 4))
  }
}
