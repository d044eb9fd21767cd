/// Runs synchronous work on many inputs in parallel and hands out the results in the order of the inputs.
///
/// At most as many inputs are under way as there are processors, and at most four times as many results wait for their
/// turn, so that memory does not grow with the number of inputs.
package struct OrderedWork<Input: Sendable, Output: Sendable>: Sendable {
  /// How many inputs are worked on at once, at least 1.
  let width: Int
  /// The work on one input; pure.
  let work: @Sendable (Input) -> Output

  /// `work` on at most `width` inputs at once.
  package init(width: Int, work: @escaping @Sendable (Input) -> Output) {
    self.width = max(1, width)
    self.work = work
  }

  /// Works on `inputs` and calls `emit` with each result in order, on the caller's task.
  ///
  /// - Throws: what `emit` throws; no further input is begun then.
  package func run(_ inputs: [Input], emit: (Output) throws -> Void) async throws {
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var begun = 0
      var emitted = 0
      var waiting: [Int: Output] = [:]
      func begin() {
        let index = begun
        let input = inputs[index]
        let work = work
        group.addTask { (index, work(input)) }
        begun += 1
      }
      while emitted < inputs.count {
        while begun < inputs.count, begun - emitted < width * 5, begun - emitted - waiting.count < width { begin() }
        guard let (index, output) = try await group.next() else { return }
        waiting[index] = output
        while let next = waiting.removeValue(forKey: emitted) {
          try emit(next)
          emitted += 1
        }
      }
    }
  }
}
