import Procurement

extension AnswerReading {
  /// Reads the codes of an answer: each must be known, none given twice, and their number as demanded.
  static func codes(_ given: [String], of known: [AnswerType.Code], minimum: Int, maximum: Int) -> Self {
    let given = given.map(Quote.trimmed)
    let strangers = given.filter { code in !known.contains { $0.id == code } }
    if let only = given.first, given.count == 1, !strangers.isEmpty {
      let nearest = Nearest.id(to: only, among: known.map(\.id))
      return unusable(only, otherwise: .unknownCode(only, nearest: nearest))
    }
    if strangers.isEmpty, given.count <= 8, given.count >= minimum, given.count <= maximum, areDifferent(given) {
      return .value(.codes(given))
    }
    var seen: Set<String> = []
    let unique = given.filter { seen.insert($0).inserted }
    return .value(.codes(unique), problems(given, strangers: strangers, known: known, minimum, maximum))
  }

  /// Whether no two of a few codes are the same.
  private static func areDifferent(_ codes: [String]) -> Bool {
    codes.indices.allSatisfy { place in !codes[..<place].contains(codes[place]) }
  }

  private static func problems(
    _ given: [String],
    strangers: [String],
    known: [AnswerType.Code],
    _ minimum: Int,
    _ maximum: Int
  ) -> [AnswerProblem] {
    let counts = given.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let ids = known.map(\.id)
    // A handful of suggestions is enough; a hostile list gets no quadratic work out of us.
    var problems = Set(strangers).sorted().enumerated().map { number, code in
      AnswerProblem.unknownCode(code, nearest: number < 8 ? Nearest.id(to: code, among: ids) : nil)
    }
    problems += counts.filter { $0.value > 1 }.keys.sorted().map { .duplicateCode($0) }
    if counts.count > maximum {
      problems.append(.tooManyCodes(counts.count, maximum: maximum))
    } else if counts.count < minimum {
      problems.append(.tooFewCodes(counts.count, minimum: minimum))
    }
    return problems
  }
}
