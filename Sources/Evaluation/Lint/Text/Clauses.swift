extension Sentence {
  /// The stretches between semicolons: each is a sentence of its own in all but the sign.
  var parts: [Sentence] {
    guard tokens.contains(where: { $0.text == ";" }) else { return [self] }
    return split { $0.text == ";" }
  }

  /// The stretches between commas, semicolons, colons and dashes; what stands in brackets belongs to its clause.
  var clauses: [Sentence] { split { $0.kind == .sign && [",", ";", ":", "–", "."].contains($0.text) } }

  private func split(at isCut: (Token) -> Bool) -> [Sentence] {
    var stretches: [Sentence] = []
    var start = tokens.startIndex
    for index in tokens.indices where isCut(tokens[index]) {
      if start < index { stretches.append(stretch(start..<index)) }
      start = index + 1
    }
    if start < tokens.endIndex { stretches.append(stretch(start..<tokens.endIndex)) }
    return stretches
  }
}
