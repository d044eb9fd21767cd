import LastenheftKit
import Synchronization
import Testing

@Suite struct OrderedWorkTests {
  @Test func `results come in the order of the inputs, however long each takes`() async throws {
    let work = OrderedWork<Int, Int>(width: 4) { number in
      // Later inputs are quicker, so that they overtake.
      var sum = 0
      for step in 0..<((200 - number) * 500) { sum &+= step }
      return sum == -1 ? -1 : number
    }
    var seen: [Int] = []
    try await work.run(Array(0..<200)) { seen.append($0) }
    #expect(seen == Array(0..<200))
  }

  @Test func `work does not run ahead of what was handed out by more than two batches a processor`() async throws {
    let begun = Atomic(0)
    var emitted = 0
    var furthest = 0
    let work = OrderedWork<Int, Int>(width: 2, batch: 3) { number in
      begun.add(1, ordering: .relaxed)
      return number
    }
    try await work.run(Array(0..<300)) { _ in
      furthest = max(furthest, begun.load(ordering: .relaxed) - emitted)
      emitted += 1
    }
    #expect(emitted == 300)
    #expect(furthest <= 12)
  }

  @Test func `an error while results are handed out ends the work`() async throws {
    struct Stop: Error {}
    var seen = 0
    await #expect(throws: Stop.self) {
      try await OrderedWork<Int, Int>(width: 2) { $0 }.run(Array(0..<100)) { _ in
        seen += 1
        if seen == 3 { throw Stop() }
      }
    }
    #expect(seen == 3)
  }

  @Test func `no input is no work`() async throws {
    try await OrderedWork<Int, Int>(width: 2) { $0 }.run([]) { _ in Issue.record("nothing to hand out") }
  }
}
