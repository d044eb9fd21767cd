extension Sentence {
  /// The stretches between semicolons: each is a sentence of its own in all but the sign.
  var parts: [Sentence] {
    guard tokens.contains(where: { $0.text == ";" }) else { return [self] }
    return split { tokens[$0].text == ";" }
  }

  /// The stretches between commas, semicolons, colons and dashes; what stands in brackets belongs to its clause.
  var clauses: [Sentence] {
    split { index in
      guard tokens[index].kind == .sign, [",", ";", ":", "–", "."].contains(tokens[index].text) else { return false }
      // `bis zum 18. Dezember` is one clause; behind the label of a paragraph another begins.
      let isOrdinal = tokens[index].text == "." && index > tokens.startIndex + 1 && tokens[index - 1].kind == .number
      return !isOrdinal || index == tokens.endIndex - 1
    }
  }

  private func split(at isCut: (Int) -> Bool) -> [Sentence] {
    var stretches: [Sentence] = []
    var start = tokens.startIndex
    for index in tokens.indices where isCut(index) {
      if start < index { stretches.append(stretch(start..<index)) }
      start = index + 1
    }
    if start < tokens.endIndex { stretches.append(stretch(start..<tokens.endIndex)) }
    return stretches
  }
}
