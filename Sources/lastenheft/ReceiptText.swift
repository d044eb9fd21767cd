import LastenheftKit
import Procurement

/// What was found in returned forms, for people.
enum ReceiptText {
  /// Prints the findings file by file, then the counts.
  static func show(_ received: [ReceivedOffer], in dossier: Dossier) {
    for file in received {
      let name = dossier.path(of: file.file)
      guard !file.findings.isEmpty else {
        Console.print(say("receive.clean", name))
        continue
      }
      Console.print(say("receive.found", name, String(file.findings.count)))
      for finding in file.findings { Console.print("  " + DossierText.line(finding, in: dossier)) }
    }
    let read = received.filter { $0.offer != nil }
    let faulty = read.count { $0.findings.contains { $0.severity == .error } }
    let counts = [received.count, read.count, faulty, received.count - read.count].map(String.init)
    Console.print(say("receive.count", counts[0], counts[1], counts[2], counts[3]))
  }
}
