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

  @Test func `every place that a file cites is in the register, and the register has each once`() throws {
    let norms = try Self.norms
    // What the linter rests on is no place that a tender may cite: much of it nobody has read. See `LintLawTests`.
    for place in try Self.paths.filter({ !$0.hasSuffix("law/drafting.xml") }).flatMap({ try Self.scan($0).places })
    where !place.citation.path.isEmpty {
      let provisions = norms.norm(place.citation.norm)?.provisions ?? []
      #expect(provisions.contains { $0.citation == place.citation }, "\(place.location)")
    }
    for norm in norms.norms {
      let citations = norm.provisions.map(\.citation)
      #expect(Set(citations).count == citations.count, "\(norm.id)")
    }
  }

  // A source in brackets was read; V rests on one, and what was not read at all is I.
  @Test func `a place of the law on awards is as sure as its source`() throws {
    let awards = ["gwb", "vgv-2001", "vgv-2016", "vol-a-2009", "vol-a-eg-2009", "saechsvergabeg-2013", "wregg"]
    for id in awards {
      for provision in try Self.norms.norm(id)?.provisions ?? [] {
        let isRead = provision.source.contains("[")
        #expect(provision.confidence != .verified || isRead, "\(id) \(provision.citation)")
        #expect(provision.source != "zitiert", "\(id) \(provision.citation)")
      }
    }
  }

  /// Facts 2.2 to 2.10: places that exist in one law only.
  @Test(arguments: [
    ("gwb", "101", "2016-04-17", true), ("gwb", "101", "2016-04-18", false), ("gwb", "101a", "2016-04-18", false),
    ("gwb", "106", "2016-04-17", false), ("gwb", "106", "2016-04-18", true), ("gwb", "119", "2016-04-17", false),
    ("gwb", "134", "2016-04-18", true), ("gwb", "97a", "2026-06-30", false), ("gwb", "97a", "2026-07-01", true),
    ("gwb", "97", "2015-06-15", true), ("gwb", "97", "2026-07-01", true),
  ])
  func `a place is there on its days`(id: String, section: String, day: String, isThere: Bool) throws {
    let day = try #require(CalendarDay(iso: day))
    let provisions = try #require(try Self.norms.norm(id)).provisions
    let found = provisions.filter { $0.citation.path.first?.text == section && $0.window.contains(day) }
    #expect(found.isEmpty != isThere)
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
