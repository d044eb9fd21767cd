import Interchange
import Procurement
import TestSupport
import Testing
import Wording
import XML

/// The reader and the schema say the same of every file, save for what a schema cannot say.
@Suite struct AgreementTests {
  /// What only the reader can see, by the message: references, sums, orders, and what depends on other values.
  static let beyondSchema: Set<String> = [
    "IN003.milestone",  // which days a schedule must have
    "IN004.citedPart", "IN004.citedPlace",  // in which order labels and parts stand
    "IN005.provision", "IN005.treatment",  // uniqueness of what may be left out
    "IN007.order", "IN007.fromBelow", "IN007.moreThanCodes",  // two values compared
    "IN009.empty",  // in running text, which is mixed content
    "IN010.besideBlocks",  // likewise
  ]
  /// Likewise, whole rules: references, meaning, and attributes that exclude or need each other.
  static let beyondSchemaRules: Set<String> = [
    "IN006", "IN012", "IN013", "IN014", "IN015", "IN016", "IN017", "IN018",
  ]
  static let formats = NativeFormat.allCases
  static let seeds: Range<UInt64> = 0..<300

  @Test(arguments: formats) func `reader and schema agree on spoiled files`(format: NativeFormat) throws {
    let path = "Tests/Fixtures/native/valid/\(format.rawValue).xml"
    let root = try XMLTree.parse(Repository.bytes(path), file: path, namespace: "urn:lastenheft:1")
    let schema = try NativeSchema()
    var refused = 0
    for seed in Self.seeds {
      let corruption = Corruption(of: root, seed: seed)
      let reading = AnyFormat(format, corruption.bytes, file: path)
      let errors = schema.errors(in: corruption.bytes, file: path)
      let visible = reading.findings.filter(Self.isVisible)
      if !errors.isEmpty { refused += 1 }
      let text = "seed \(seed), \(corruption)\nreader: \(reading.report)\nschema: \(errors.map(\.description))"
      #expect(!errors.isEmpty || visible.isEmpty, "the schema accepts: \(text)")
      #expect(errors.isEmpty || !reading.findings.isEmpty, "the reader accepts: \(text)")
      #expect(reading.findings == reading.findings.sorted(), "not in the order of the lines: \(text)")
      Self.expectWords(reading.findings)
    }
    #expect(refused >= 80)
  }

  @Test(arguments: formats) func `white space that means nothing is accepted by both`(format: NativeFormat) throws {
    let path = "Tests/Fixtures/native/valid/\(format.rawValue).xml"
    let bytes = try Repository.bytes(path)
    let padded = Self.padded(String(decoding: bytes, as: UTF8.self))
    #expect(padded.utf8.count > bytes.count)
    let reading = AnyFormat(format, Array(padded.utf8), file: path)
    #expect(reading.report == [])
    #expect(try NativeSchema().errors(in: Array(padded.utf8), file: path).map(\.description) == [])
    #expect(reading.meaning == AnyFormat(format, bytes, file: path).meaning)
  }

  // Blanks around the value of each attribute, and within each empty element.
  private static func padded(_ text: String) -> String {
    text.replacing(/<([a-z-]+)([^<>]*?)\/>/) { "<\($0.1)\($0.2)>\n <!-- nothing -->\n</\($0.1)>" }
      .replacing(/\ ([a-z-]+)="([^"]*)"/) { match in
        ["xmlns", "version", "encoding"].contains(match.1) ? String(match.0) : " \(match.1)=\"\n \(match.2) \""
      }
  }

  private static func isVisible(_ finding: Finding) -> Bool {
    !beyondSchema.contains(finding.message.key) && !beyondSchemaRules.contains(finding.code)
  }

  private static func expectWords(_ findings: [Finding]) {
    for finding in findings {
      for language in Language.allCases {
        #expect(Wording(language).pattern(finding.message.key) != nil, "no words for \(finding.message.key)")
      }
    }
  }
}
