/// Two sentences that are the same but for one number say two things of one quantity.
enum SameSentence {
  /// Shorter ones are labels.
  private static let shortest = 6

  /// The sentence with its numbers left out, the numbers, and their places; nil where there are none.
  struct Frame {
    var words: String
    var numbers: [String]
    var places: [Int]

    init?(_ sentence: Sentence) {
      guard sentence.tokens.count >= shortest, sentence.tokens.last?.text == ".",
        !sentence.tokens.contains(where: { [":", "§", "§§"].contains($0.text) })
      else { return nil }
      var (words, numbers, places): ([String], [String], [Int]) = ([], [], [])
      for index in sentence.tokens.indices {
        let token = sentence.tokens[index]
        // The label of the paragraph is no part of what it says.
        if token.kind == .number, index == sentence.tokens.startIndex { continue }
        if token.kind == .number || NumberWords.values[token] != nil {
          words.append("#")
          numbers.append(NumberWords.values[token].map(String.init) ?? token.text)
          places.append(index)
        } else {
          words.append(token.folded)
        }
      }
      if numbers.isEmpty { return nil }
      (self.words, self.numbers, self.places) = (words.joined(separator: " "), numbers, places)
    }

    /// The place of the only number that differs from `other`, and its number there.
    func difference(to other: Frame) -> (place: Int, number: String)? {
      let differing = numbers.indices.filter { numbers[$0] != other.numbers[$0] }
      guard differing.count == 1, let index = differing.first else { return nil }
      return (places[index], other.numbers[index])
    }
  }
}
