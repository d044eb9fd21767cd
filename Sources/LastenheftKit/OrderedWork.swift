/// Runs synchronous work on many inputs in parallel and hands out the results in the order of the inputs.
///
/// Inputs go to the processors in small batches, because one is often done in less time than it takes to hand it over. At
/// most twice as many batches as processors are begun and not yet handed out, so that memory does not grow with the number
/// of inputs.
package struct OrderedWork<Input: Sendable, Output: Sendable>: Sendable {
  /// How many batches are worked on at once, at least 1.
  let width: Int
  /// How many inputs make a batch, at least 1.
  let batch: Int
  /// The work on one input; pure.
  let work: @Sendable (Input) -> Output

  /// `work` on at most `width` batches of `batch` inputs at once.
  package init(width: Int, batch: Int = 8, work: @escaping @Sendable (Input) -> Output) {
    self.width = max(1, width)
    self.batch = max(1, batch)
    self.work = work
  }

  /// Works on `inputs` and calls `emit` with each result in order, on the caller's task.
  ///
  /// - Throws: what `emit` throws; no further batch is begun then.
  package func run(_ inputs: [Input], emit: (Output) throws -> Void) async throws {
    let batches = stride(from: 0, to: inputs.count, by: batch).map { $0..<min($0 + batch, inputs.count) }
    try await withThrowingTaskGroup(of: (Int, [Output]).self) { group in
      var begun = 0
      var emitted = 0
      var waiting: [Int: [Output]] = [:]
      while emitted < batches.count {
        while begun < batches.count, begun - emitted < width * 2 {
          let index = begun
          let part = Array(inputs[batches[index]])
          let work = work
          group.addTask { (index, part.map(work)) }
          begun += 1
        }
        guard let (index, outputs) = try await group.next() else { return }
        waiting[index] = outputs
        while let next = waiting.removeValue(forKey: emitted) {
          for output in next { try emit(output) }
          emitted += 1
        }
      }
    }
  }
}
