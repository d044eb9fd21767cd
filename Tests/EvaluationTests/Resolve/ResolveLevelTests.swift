import Evaluation
import Procurement
import Testing

@Suite struct ResolveLevelTests {
  @Test(arguments: cases) func `levels that do not say which answer earns what are found`(example: ResolveCase) {
    #expect(example.found == example.expected)
  }

  static let cases = [
    ResolveCase("no levels", "30 TD036.none R-B1", "20 TD072.most 500 400") {
      $0.requirement("R-B1") { $0.levels = [] }
    },
    ResolveCase("the same points twice", "33 TD037.points R-B1 10") {
      $0.requirement("R-B1") {
        $0.levels[1].points = 10
      }
    },
    ResolveCase("points beyond the scale", "33 TD039.points R-B1 11") {
      $0.requirement("R-B1") { $0.levels[2].points = 11 }
    },
    ResolveCase("levels of both kinds", "40 TD039.mixed R-B2") { $0.requirement("R-B2") { $0.levels[0].earned = nil } },
    ResolveCase("no level for small and for great numbers", "41 TD038.below R-B2 90", "42 TD038.above R-B2 100") {
      range(0, 90, 99, into: &$0)
      range(1, 99, 100, into: &$0)
    },
    ResolveCase("a gap", "42 TD038.gap R-B2 98 99") { range(0, nil, 98, into: &$0) },
    ResolveCase("an overlap", "42 TD038.overlap R-B2") { range(0, nil, 100, into: &$0) },
    ResolveCase("two ranges without end", "42 TD038.overlap R-B2") { range(0, nil, nil, into: &$0) },
    ResolveCase("a range that ends before it begins", "41 TD039.empty R-B2") {
      range(0, 99, 99, into: &$0); $0.requirement("R-B2") { $0.expectation = .minimum(percent(99)) }
    },
    ResolveCase("codes for a number", "41 TD039.form R-B2") {
      $0.requirement("R-B2") {
        $0.levels[0].earned = .code("low"); $0.levels[1].earned = .range(from: nil, below: nil)
      }
    },
    ResolveCase("no level for no, two for yes", "30 TD038.answer R-B1 no", "32 TD037.answer R-B1 yes") {
      $0.requirement("R-B1") {
        $0.answer = .yesNo
        $0.levels.removeLast()
        for index in $0.levels.indices { $0.levels[index].earned = .yesNo(true) }
        $0.levels[1].points = 10
      }
    },
    ResolveCase("several codes", "30 TD039.several R-B1") {
      $0.requirement("R-B1") {
        $0.answer = .codes([.init(id: "a", title: "a"), .init(id: "b", title: "b")], minimum: 1, maximum: 2)
        for index in $0.levels.indices { $0.levels[index].earned = .code("a") }
      }
    },
    ResolveCase("calculation from a text", "30 TD039.form R-B1") {
      $0.requirement("R-B1") {
        $0.answer = .text(limit: 100)
        for index in $0.levels.indices { $0.levels[index].earned = .code("a") }
      }
    },
    ResolveCase("a minimum that no level reaches", "30 TD044.points R-B1 11") {
      $0.requirement("R-B1") { $0.minimumPoints = 11 }
    },
    ResolveCase("a minimum where nothing is scored", "10 TD044.kind R-A1") {
      $0.requirement("R-A1") { $0.minimumPoints = 5 }
    },
  ]

  @Test func `numbers that the expectation rules out need no level`() {
    var sample = ResolveSample()
    Self.range(0, 95, 99, into: &sample)
    sample.requirement("R-B2") { $0.expectation = .minimum(Self.percent(95)) }
    #expect(sample.resolve().findings == [])
  }

  @Test func `percentages above one hundred need no level`() {
    var sample = ResolveSample()
    sample.requirement("R-B2") {
      $0.levels[1].earned = .range(from: DecimalNumber(99), below: DecimalNumber("100.1"))
    }
    #expect(sample.resolve().findings == [])
  }

  @Test func `each code with a level of its own is sound, even with equal points`() {
    var sample = ResolveSample()
    sample.requirement("R-B1") {
      let codes = ["a", "b", "c"]
      $0.answer = .codes(codes.map { .init(id: $0, title: "code") }, minimum: 1, maximum: 1)
      for (index, code) in codes.enumerated() { $0.levels[index].earned = .code(code) }
      $0.levels[1].points = 10
    }
    #expect(sample.resolve().findings == [])
  }

  private static func percent(_ number: Int) -> Operand { .value(.quantity(Quantity(DecimalNumber(number), .percent))) }

  /// Gives level `index` of R-B2 another range.
  private static func range(_ index: Int, _ from: Int?, _ below: Int?, into sample: inout ResolveSample) {
    sample.requirement("R-B2") {
      $0.levels[index].earned = .range(from: from.map { DecimalNumber($0) }, below: below.map { DecimalNumber($0) })
    }
  }
}
