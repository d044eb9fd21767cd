package import Procurement
package import XML

/// `<offer>`: what a bidder answers.
package enum OfferFormat {
  /// Reads an offer.
  ///
  /// What a bidder left out or misspelled never costs the rest of the offer. All findings are formal defects.
  package static func read(
    _ bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard
  ) -> Reading<Offer> {
    do throws(XMLError) {
      let events = try XMLReader.events(
        in: bytes,
        file: file,
        vocabulary: OfferName.vocabulary,
        namespace: NativeFile.namespace,
        limits: limits
      )
      return read(events)
    } catch {
      return Reading(value: nil, findings: [NativeFile.unreadable(error, deficiency: .formalDefect)])
    }
  }

  private static func read(_ events: XMLEvents) -> Reading<Offer> {
    let root = events.root
    var reader = OfferReader(events)
    guard root.token == OfferName.offer.rawValue, root.namespaceMatches else {
      let finding = NativeFile.wrongRoot(
        root.name,
        namespace: root.namespace,
        expected: [NativeFormat.offer.rawValue],
        at: reader.location(of: root),
        deficiency: .formalDefect
      )
      return Reading(value: nil, findings: [finding])
    }
    let offer = reader.offer(root)
    return Reading(value: offer, findings: reader.findings.sorted())
  }
}

// Writing.
extension OfferFormat {
  /// The canonical bytes.
  package static func write(_ offer: Offer) -> [UInt8] { NativeFile.bytes(OfferElement.element(offer)) }
}
