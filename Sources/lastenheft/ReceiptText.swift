import LastenheftKit
import Procurement

/// What was found in returned forms, for people.
enum ReceiptText {
  /// Prints the findings file by file, each with what it costs, then the counts.
  static func show(_ received: [ReceivedOffer], against specification: Specification, in dossier: Dossier) {
    for file in received {
      let name = dossier.path(of: file.file)
      guard !file.findings.isEmpty else {
        Console.print(say("receive.clean", name))
        continue
      }
      Console.print(say("receive.found", name, String(file.findings.count), say("receipt.\(file.verdict.rawValue)")))
      for cost in file.costs(under: specification) {
        Console.print("  " + DossierText.line(cost.finding, in: dossier))
        guard cost.consequence != .none else { continue }
        Console.print("    " + say("receive.consequence", say("consequence.\(cost.consequence.rawValue)")))
      }
    }
    let read = received.filter { $0.offer != nil }
    let faulty = read.count { $0.findings.contains { $0.severity == .error } }
    let counts = [received.count, read.count, faulty, received.count - read.count].map(String.init)
    Console.print(say("receive.count", counts[0], counts[1], counts[2], counts[3]))
  }
}
