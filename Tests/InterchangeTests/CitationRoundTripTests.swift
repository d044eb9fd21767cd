import Interchange
import Procurement
import TestSupport
import Testing
import Wording

/// What the files cite, printed as lawyers write it and read back.
@Suite struct CitationRoundTripTests {
  private static let paths = (try? Repository.files(below: "specs", ending: "xml")) ?? []

  private static var norms: NormRegister {
    get throws {
      try paths.filter { $0.hasPrefix("specs/law/") }.reduce(into: NormRegister()) { all, path in
        all.norms += NormsFormat.read(try Repository.bytes(path), file: path).value?.norms ?? []
      }
    }
  }

  private static func scan(_ path: String) throws -> CitationScan {
    let bytes = try Repository.bytes(path)
    let format = try #require(NativeFormat.detect(bytes, file: path).value)
    return AnyFormat(format, bytes, file: path).citations
  }

  @Test func `every citation in specs is read back from its German form`() throws {
    let norms = try Self.norms
    let places = try Self.paths.flatMap { try Self.scan($0).places }
    let provisions = norms.norms.flatMap { $0.provisions.map(\.citation) }
    #expect(places.count > 300)
    let wording = Wording(.german)
    for citation in Set(places.map(\.citation) + provisions) {
      let norm = try #require(norms.norm(citation.norm), "\(citation)")
      let parser = CitationParser(norms: norms, day: norm.versions.last?.from)
      #expect(try parser.citation(wording.text(citation, norms: norms)) == citation)
    }
  }

  @Test(arguments: paths) func `the scan of a file finds the citations that its reader finds`(path: String) throws {
    let text = String(decoding: try Repository.bytes(path), as: UTF8.self)
    let places = try Self.scan(path).places
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for place in places {
      let line = lines[place.location.line - 1]
      #expect(line.contains("<cite ") || line.contains("<basis "), "\(place.location)")
      #expect(place.location.file == path)
    }
    let written = text.matches(of: /<(cite|basis)\s/).count
    #expect(places.count == written)
  }
}
