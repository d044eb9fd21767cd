/// A reason as it is compared: its words in lower case, without punctuation.
struct ReasonText {
  let words: [String]

  init(_ text: String) {
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
