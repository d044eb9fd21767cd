import Archives
import Procurement
import Testing
import Wording

@Suite struct ArchiveErrorTests {
  private static let faults = ArchiveNameFault.allCases.map { ArchiveErrorKind.unsafeName($0) }
  private static let kinds: [ArchiveErrorKind] =
    faults + [
      .nestedArchive(limit: 1), .encrypted, .entryDamaged("x"), .entryTooLarge(limit: 1), .ratioTooHigh(limit: 1),
      .unknownMethod(12), .link, .duplicateName,
    ]

  @Test func `an error describes itself with file and entry`() {
    let error = ArchiveError(file: "a.zip", entry: "b", kind: .entryTooLarge(limit: 10))
    #expect(error.description == "a.zip: error: entry 'b': more than 10 bytes")
    #expect(ArchiveError(file: "a.zip", kind: .overlapping).description == "a.zip: error: entries overlap")
  }

  @Test(arguments: kinds)
  func `an error about an entry has a sentence in both languages that uses every argument`(kind: ArchiveErrorKind) {
    expectSentences(ArchiveError(file: "a.zip", entry: "⟦b⟧", kind: kind))
  }

  @Test(arguments: [
    ArchiveErrorKind.notAnArchive, .damaged("⟦x⟧"), .tooLarge(limit: 1), .tooManyEntries(limit: 1),
    .tooMuchContent(limit: 1), .overlapping,
  ])
  func `an error about the archive has a sentence in both languages`(kind: ArchiveErrorKind) {
    expectSentences(ArchiveError(file: "a.zip", kind: kind))
  }

  private func expectSentences(_ error: ArchiveError) {
    let sentences = [Wording(.german), Wording(.english)].map {
      $0.text(Message(key: error.key, arguments: error.arguments))
    }
    #expect(sentences[0] != sentences[1])
    for sentence in sentences {
      #expect(sentence.contains(" "))
      #expect(!sentence.contains("{"))
    }
  }
}
