import Procurement
import Rendering
import TestSupport
import Testing
import XML

@Suite struct TimelineTests {
  private func picture(_ plan: SchedulePlan, _ language: Language = .german) throws -> XMLElement {
    let document = ScheduleDocument(try Sample.specification(), plan: plan)
    let bytes = try SVG().render(document, in: language, with: .ours())
    return try XMLTree.parse(bytes, file: "timeline.svg", namespace: "http://www.w3.org/2000/svg")
  }

  private func all(_ element: XMLElement) -> [XMLElement] { [element] + element.elements.flatMap { all($0) } }

  @Test(arguments: Language.allCases)
  func `the picture has a title and a text that says each day, and names both`(language: Language) throws {
    let root = try picture(try Sample.plan(), language)
    #expect(root.name == "svg" && root.namespaceMatches)
    #expect(root.attribute("role") == "img")
    #expect(root.attribute("lang") == language.rawValue)
    let labels = try #require(root.attribute("aria-labelledby")).split(separator: " ").map(String.init)
    let parts = root.elements.prefix(2)
    #expect(parts.map(\.name) == ["title", "desc"])
    #expect(parts.map { $0.attribute("id") } == labels)
    let text = parts[1].children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    let days = language == .german ? ["30.06.2015", "06.07.2015"] : ["30 June 2015", "6 July 2015"]
    for day in days { #expect(text.contains(day)) }
  }

  @Test func `each kind of day has a shape of its own, so that colour is not needed`() throws {
    let shapes = all(try picture(try Sample.plan())).map(\.name)
    // Two own days and the legend's; open triangles for four rules, diamonds for two latest days, three in the legend.
    #expect(shapes.count { $0 == "circle" } == 3)
    #expect(shapes.count { $0 == "polygon" } == 9)
  }

  @Test func `assumptions are dashed and open, periods of law are filled`() throws {
    let bars = all(try picture(try Sample.plan())).filter { $0.name == "rect" && $0.attribute("height") == "8" }
    #expect(bars.count == 6, "four periods and two in the legend")
    for bar in bars {
      #expect((bar.attribute("fill") == "#ffffff") == (bar.attribute("stroke-dasharray") != nil))
    }
    #expect(bars.count { $0.attribute("stroke-dasharray") != nil } == 2)
  }

  @Test func `everything lies within the picture`() throws {
    let root = try picture(try Sample.plan())
    let size = try #require(root.attribute("viewBox")).split(separator: " ").compactMap { Int($0) }
    for element in all(root) {
      for name in ["x", "x1", "x2", "cx"] {
        guard let x = element.attribute(name).flatMap({ Int($0) }) else { continue }
        #expect((0...size[2]).contains(x), "\(element.name) \(name)=\(x)")
      }
      for name in ["y", "y1", "y2", "cy"] {
        guard let y = element.attribute(name).flatMap({ Int($0) }) else { continue }
        #expect((0...size[3]).contains(y), "\(element.name) \(name)=\(y)")
      }
    }
  }

  @Test func `later days lie further right`() throws {
    var plan = try Sample.plan()
    plan.backward = nil
    let discs = all(try picture(plan)).filter { $0.name == "circle" }.compactMap {
      $0.attribute("cx").flatMap { Int($0) }
    }
    #expect(discs.count == 3)
    #expect(discs[0] < discs[1], "dispatch before submission; the third is the legend's")
  }

  @Test func `without any day there is no picture`() throws {
    var plan = try Sample.plan()
    plan.steps = []
    let document = ScheduleDocument(try Sample.specification(), plan: plan)
    let text = String(decoding: try SVG().render(document, in: .german, with: .ours()), as: UTF8.self)
    #expect(!text.contains("<svg"))
  }
}
