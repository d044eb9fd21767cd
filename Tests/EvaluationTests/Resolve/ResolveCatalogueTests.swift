import Evaluation
import Procurement
import Testing

@Suite struct ResolveCatalogueTests {
  @Test(arguments: cases) func `files that do not belong together are found`(example: ResolveCase) {
    #expect(example.found == example.expected)
  }

  static let cases = [
    ResolveCase("another id", "1 TD001.id gateway de-mail de-mail/a.xml:1") {
      $0.catalogues.append(second { $0.id = "gateway" })
    },
    ResolveCase("another version", "1 TD001.version 1.1 1.0 de-mail/a.xml:1") {
      $0.catalogues.append(second { $0.version = "1.1" })
    },
    ResolveCase("no catalogue in the folder", "99 TD001.none ../gone") {
      $0.tender.sources.append(
        Tender.Source(kind: .catalogue, folder: "../gone", location: ResolveSample.inTender(99))
      )
    },
    ResolveCase("drafted against another version", "3 TD003.version de-mail 0.9 1.0") {
      $0.tender.sources[0].version = "0.9"
    },
    ResolveCase(
      "the same chapter, parameter and requirement in two files",
      "2 TD002.parameter accounts de-mail/a.xml:2",
      "5 TD002.chapter A de-mail/a.xml:5",
      "20 TD002.requirement R-A2 de-mail/a.xml:20"
    ) {
      var chapter = ResolveSample.chapter
      chapter.requirements = [chapter.requirements[1]]
      chapter.alternatives = []
      chapter.requirements[0].location = inB(20)
      chapter.location = inB(5)
      let twin = chapter
      $0.catalogues.append(
        second {
          $0.chapters = [twin]
          $0.parameters = ResolveSample.catalogue.parameters.prefix(1).map {
            var parameter = $0
            parameter.location = inB(2)
            return parameter
          }
        }
      )
    },
    ResolveCase("the tender repeats an id of the catalogue", "801 TD002.requirement R-A1 de-mail/a.xml:10") {
      $0.tender.chapters = [ResolveSample.own("R-A1")]
    },
  ]

  @Test func `chapters of several files are joined and sorted by id`() {
    var sample = ResolveSample()
    var chapter = ResolveSample.own("R-0")
    chapter.id = "0"
    let first = chapter
    sample.catalogues.append(Self.second { $0.chapters = [first] })
    sample.select(.selectChapter("0"))
    let specification = sample.resolve().specification
    #expect(specification?.chapters.map(\.id) == ["0", "A"])
    #expect(sample.resolve().findings == [])
  }

  private static func inB(_ line: Int) -> Procurement.SourceLocation {
    Procurement.SourceLocation(file: "de-mail/b.xml", line: line)
  }

  /// A second, empty file beside the first.
  private static func second(_ change: (inout Catalogue) -> Void) -> Catalogue {
    var file = ResolveSample.catalogue
    file.location = inB(1)
    file.chapters = []
    file.parameters = []
    change(&file)
    return file
  }
}
