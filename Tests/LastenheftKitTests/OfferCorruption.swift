import Procurement
import TestSupport

/// Ways to spoil an offer that was without fault, and what the check must say about each.
struct OfferCorruption {
  /// What must be found.
  struct Expected {
    var kind: String
    var code: String
    /// Counted from 1.
    var line: Int
  }

  let specification: Specification
  private let demanded: [String: AnswerType]

  init(_ specification: Specification) {
    self.specification = specification
    let grouped = Set(specification.alternatives.flatMap(\.requirements))
    // One of two answers that must agree is not wrong by itself: the pair is unclear.
    let paired = Set(specification.requirements.flatMap(\.requirement.agreesWith))
    let plain = specification.requirements.map(\.requirement).filter {
      !grouped.contains($0.id) && !paired.contains($0.id) && $0.condition == nil && $0.kind != .information
        && $0.agreesWith.isEmpty
    }
    demanded = Dictionary(uniqueKeysWithValues: plain.map { ($0.id, $0.answer) })
  }

  /// Spoils `offer` in one of the ways; nil where the chosen way does not fit the chosen place.
  func corrupt(_ offer: inout OfferText, with random: inout Seeded) -> Expected? {
    switch random.below(7) {
    case 0, 1: values(&offer, &random)
    case 2: answers(&offer, &random)
    case 3: evidence(&offer, &random)
    case 4: prices(&offer, &random)
    case 5: clauses(&offer, &random)
    default: frame(&offer, &random)
    }
  }

  private func block(_ offer: OfferText, _ random: inout Seeded, where fits: (AnswerType) -> Bool) -> OfferText.Block? {
    random.pick(offer.answers.filter { demanded[$0.id].map(fits) ?? false })
  }

  // MARK: What is answered

  private func values(_ offer: inout OfferText, _ random: inout Seeded) -> Expected? {
    guard let block = block(offer, &random, where: { _ in true }), let type = demanded[block.id] else { return nil }
    let line = block.lines.lowerBound + 1
    let before = offer.lines
    // A bidder may have said no already.
    func change(_ kind: String, _ value: String, _ code: String) -> Expected? {
      offer.setValue(value, of: block)
      return offer.lines == before ? nil : Expected(kind: kind, code: code, line: line)
    }
    switch (random.below(7), type) {
    case (0, .yesNo), (0, .quantity), (0, .date): return change("blank", "", "CH011")
    case (1, .yesNo), (1, .quantity), (1, .date), (1, .text): return change("placeholder", "n/a", "CH012")
    case (2, .yesNo): return change("evasive", "vergleichbar", "CH013")
    case (3, .yesNo): return change("wrong type", "rot", "CH020")
    case (3, .quantity): return change("wrong type", "viele", "CH020")
    case (3, .date): return change("wrong type", "31.12.2017", "CH020")
    case (3, .codes): return change("unknown code", "gibt-es-nicht", "CH022")
    case (4, .yesNo): return change("not met", "no", "CH030")
    case (4, .quantity): return change("out of range", "-5", "CH028")
    case (5, .quantity(let unit)): return self.unit(&offer, block, unit, &random)
    case (6, .yesNo): return second(&offer, block)
    default: return nil
    }
  }

  private func unit(
    _ offer: inout OfferText,
    _ block: OfferText.Block,
    _ unit: Unit,
    _ random: inout Seeded
  ) -> Expected? {
    guard let number = block.lines.first(where: { offer.lines[$0].contains(" unit=") }) else { return nil }
    let isRemoved = random.below(2) == 0 && unit != .count
    offer.set("unit", to: isRemoved ? nil : unit == .percent ? "hours" : "percent", at: number)
    let line = block.lines.lowerBound + 1
    return isRemoved
      ? Expected(kind: "no unit", code: "CH027", line: line) : Expected(kind: "wrong unit", code: "CH026", line: line)
  }

  private func second(_ offer: inout OfferText, _ block: OfferText.Block) -> Expected {
    offer.lines.insert("<value>no</value>", at: block.lines.lowerBound + 2)
    return Expected(kind: "two values", code: "CH021", line: block.lines.lowerBound + 1)
  }

  // MARK: Which answers there are, and what is added to them

  private func answers(_ offer: inout OfferText, _ random: inout Seeded) -> Expected? {
    guard let block = block(offer, &random, where: { _ in true }) else { return nil }
    let first = block.lines.lowerBound
    switch random.below(7) {
    case 0:
      offer.lines.removeSubrange(block.lines)
      return Expected(kind: "dropped answer", code: "CH010", line: 2)
    case 1:
      let copy = Array(offer.lines[block.lines])
      offer.lines.insert(contentsOf: copy, at: block.lines.upperBound + 1)
      return Expected(kind: "duplicate answer", code: "CH015", line: block.lines.upperBound + 2)
    case 2:
      offer.set("requirement", to: "DM-XXX-\(10 + random.below(90))", at: first)
      return Expected(kind: "unknown id", code: "CH014", line: first + 1)
    case 3: return swap(&offer, &random)
    case 4:
      offer.setComment("Vorbehaltlich der Freigabe durch unsere Geschäftsleitung.", of: block)
      return Expected(kind: "reservation", code: "CH060", line: first + 1)
    case 5:
      offer.setComment("Es gelten unsere AGB.", of: block)
      return Expected(kind: "own terms", code: "CH061", line: first + 1)
    default:
      offer.lines[first] = offer.lines[first].replacing("<answer ", with: "<answer colour=\"red\" ")
      return Expected(kind: "unknown attribute", code: "IN002", line: first + 1)
    }
  }

  private func swap(_ offer: inout OfferText, _ random: inout Seeded) -> Expected? {
    guard let yes = block(offer, &random, where: { $0 == .yesNo }),
      let number = block(offer, &random, where: { if case .quantity = $0 { true } else { false } })
    else { return nil }
    offer.set("requirement", to: number.id, at: yes.lines.lowerBound)
    offer.set("requirement", to: yes.id, at: number.lines.lowerBound)
    return Expected(kind: "swapped answers", code: "CH020", line: yes.lines.lowerBound + 1)
  }

  // MARK: Proofs

  private func evidence(_ offer: inout OfferText, _ random: inout Seeded) -> Expected? {
    guard let proof = offer.numbers(of: "code=\"E1\"").first else { return nil }
    func expect(_ kind: String, _ code: String) -> Expected { Expected(kind: kind, code: code, line: proof + 1) }
    switch random.below(6) {
    case 0:
      offer.set("valid-until", to: "2015-07-0\(1 + random.below(6))", at: proof)
      return expect("expired proof", "CH043")
    case 1:
      offer.set("valid-from", to: "2016-0\(1 + random.below(9))-01", at: proof)
      return expect("proof of the future", "CH044")
    case 2:
      offer.set("valid-until", to: nil, at: proof)
      return expect("proof without an end", "CH045")
    case 3:
      offer.set("valid-until", to: "2017-13-01", at: proof)
      return expect("no calendar day", "IN004")
    case 4:
      offer.set("file", to: nil, at: proof)
      return expect("proof without a file", "CH046")
    default:
      guard let number = random.pick(offer.numbers(of: " evidence=\"")) else { return nil }
      offer.set("evidence", to: "n99", at: number)
      return Expected(kind: "unknown proof", code: "CH041", line: number + 1)
    }
  }

  // MARK: Prices

  private func prices(_ offer: inout OfferText, _ random: inout Seeded) -> Expected? {
    guard let number = random.pick(offer.numbers(of: "<price position=").filter { offer.lines[$0].hasSuffix("/>") })
    else { return nil }
    func expect(_ kind: String, _ code: String, _ line: Int) -> Expected {
      Expected(kind: kind, code: code, line: line)
    }
    switch random.below(10) {
    case 0:
      offer.set("unit-price", to: "", at: number)
      return expect("blank price", "CH080", number + 1)
    case 1:
      offer.set("unit-price", to: "-1.00", at: number)
      return expect("negative price", "CH088", number + 1)
    case 2:
      offer.set("unit-price", to: "0.00", at: number)
      return expect("zero price", "CH087", number + 1)
    case 3:
      offer.set("unit-price", to: "1,35", at: number)
      return expect("price with a comma", "IN004", number + 1)
    case 4:
      offer.set("quantity", to: "\(7 + random.below(5))", at: number)
      return expect("altered quantity", "CH083", number + 1)
    case 5:
      offer.set("total", to: "99999.99", at: number)
      return expect("wrong product", "CH084", number + 1)
    case 6:
      offer.set("position", to: "P-99", at: number)
      return expect("unknown position", "CH081", number + 1)
    case 7:
      offer.lines.insert(offer.lines[number], at: number + 1)
      return expect("duplicate price", "CH082", number + 2)
    case 8:
      guard let total = offer.numbers(of: "<total ").first else { return nil }
      offer.set("amount", to: "1.00", at: total)
      return expect("wrong sum", "CH085", total + 1)
    default:
      guard let total = offer.numbers(of: "<total ").first else { return nil }
      offer.lines[total] = ""
      return expect("no total", "CH086", 2)
    }
  }

  // MARK: Clauses

  private func clauses(_ offer: inout OfferText, _ random: inout Seeded) -> Expected? {
    guard let number = random.pick(offer.numbers(of: "<clause ref=").filter { offer.lines[$0].hasSuffix("/>") })
    else { return nil }
    func expect(_ kind: String, _ code: String, _ line: Int) -> Expected {
      Expected(kind: kind, code: code, line: line)
    }
    switch random.below(6) {
    case 0:
      offer.lines[number] = ""
      return expect("dropped clause", "CH090", 2)
    case 1:
      offer.set("stance", to: "ja", at: number)
      return expect("unknown word on a clause", "CH091", number + 1)
    case 2:
      offer.set("stance", to: "rejected", at: number)
      return expect("rejected clause", "CH092", number + 1)
    case 3:
      offer.set("stance", to: "reservation", at: number)
      return expect("reserved clause", "CH093", number + 1)
    case 4:
      offer.set("ref", to: "Y-\(10 + random.below(90))", at: number)
      return expect("unknown clause", "CH096", number + 1)
    default:
      offer.lines.insert(offer.lines[number], at: number + 1)
      return expect("duplicate clause", "CH095", number + 2)
    }
  }

  // MARK: The offer as a whole

  private func frame(_ offer: inout OfferText, _ random: inout Seeded) -> Expected? {
    guard let number = random.pick(offer.numbers(of: "<declaration topic=")) else { return nil }
    switch random.below(6) {
    case 0:
      offer.set("tender", to: "leipzig-2015", at: 1)
      return Expected(kind: "another tender", code: "CH001", line: 2)
    case 1:
      offer.set("version", to: "0.\(random.below(9))", at: 1)
      return Expected(kind: "another version", code: "CH002", line: 2)
    case 2:
      offer.set("digest", to: String(repeating: "0", count: 64), at: 1)
      return Expected(kind: "altered documents", code: "CH002", line: 2)
    case 3:
      offer.set("given", to: "no", at: number)
      return Expected(kind: "refused declaration", code: "CH071", line: number + 1)
    case 4:
      offer.lines[number] = ""
      return Expected(kind: "dropped declaration", code: "CH070", line: 2)
    default:
      offer.lines.insert(offer.lines[number], at: number + 1)
      return Expected(kind: "duplicate declaration", code: "CH072", line: number + 2)
    }
  }
}
