import Evaluation
import Procurement
import Testing

@Suite struct TracingTests {
  private typealias SourceLocation = Procurement.SourceLocation

  @Test func `a clause that the documents do not print is a broken link`() {
    var graph = TraceGraph()
    graph.add(.clause("V-1"), at: SourceLocation(file: "clauses.xml", line: 7))
    graph.link(.clause("V-1"), .sentence(document: "specification", anchor: "V-1"))
    let findings = Tracing.findings(
      in: graph,
      fallback: SourceLocation(file: "tender.xml", line: 1),
      name: { "\($0.kind.rawValue)" }
    )
    #expect(findings.map(\.code) == ["TR001"])
    #expect(findings.map(\.message) == [Message("TR001.to", "clause", "sentence")])
    #expect(findings.map(\.location.file) == ["clauses.xml"])
  }

  @Test func `what rests on a norm that no register has is a broken link from it`() {
    var graph = TraceGraph()
    graph.add(.clause("V-1"), at: SourceLocation(file: "clauses.xml", line: 7))
    graph.link(.norm("x"), .clause("V-1"), at: SourceLocation(file: "clauses.xml", line: 9))
    let findings = Tracing.findings(
      in: graph,
      fallback: SourceLocation(file: "tender.xml", line: 1),
      name: { "\($0.kind.rawValue)" }
    )
    #expect(findings.map(\.message) == [Message("TR001.from", "norm", "clause")])
    #expect(findings.map(\.location.line) == [9])
  }

  @Test func `a whole graph has no finding`() {
    var graph = TraceGraph()
    graph.add(.norm("x"))
    graph.add(.clause("V-1"))
    graph.link(.norm("x"), .clause("V-1"))
    #expect(graph.broken == [])
    #expect(graph.closure(of: [.clause("V-1")]).nodes == [.norm("x"), .clause("V-1")])
  }
}
