/// Names of standards, certificates and labels.
enum StandardNames {
  /// Bodies whose name and a number make a standard.
  private static let bodies: WordSet = [
    "ansi", "astm", "bsi", "cen", "din", "ecma", "en", "etsi", "fips", "iec", "ieee", "iso", "itu", "itu-t", "nist",
    "oasis",
    "oscal", "rfc", "vde", "vdi",
  ]
  /// Names that are standards by themselves.
  private static let names: WordSet = [
    "cmmi", "cobit", "it-grundschutz", "it-grundschutzes", "itil", "owasp", "prince2", "tisax", "wcag",
    "scorm", "xapi", "lti", "sip2", "ncip", "marc21", "dali", "knx", "bacnet", "modbus", "ocpp", "saml", "oauth",
    "openid", "webauthn", "fido2", "grundschutz", "grundschutzes", "v-modell", "togaf", "openpgp", "idw", "emas",
    "isae", "scrum", "pci-dss",
    "iso-zertifikat", "iso-zertifizierung", "tüv-siegel", "tüv-zertifikat", "gs-zeichen", "gütesiegel",
    "fsc-zertifikat", "ehi-siegel", "trusted-cloud-zertifikat", "ipma", "bsi-grundschutz", "tüv-geprüft",
    "tüv-geprüfte", "tüv-geprüftes", "tüv-zertifiziert", "tüv-zertifizierte",
    "tüv-zertifiziertes", "iso-zertifiziert", "iso-zertifiziertes", "iso-zertifizierten", "itil-zertifizierung", "ssae",
  ]
  /// Labels behind the name of who gives them: `MSC-Siegel`, `C5-Testat`.
  private static let labels = WordFamily([
    "*-siegel", "*-label", "*-gütezeichen", "*-umweltzeichen", "*-prüfzeichen", "*-testat", "*-zertifikat",
    "*-zertifizierung", "*-gütesiegel", "*-prüfsiegel", "*-zertifiziert", "*-geprüft",
  ])
  private static let seals: WordSet = [
    "siegel", "gütesiegel", "prüfsiegel", "label", "umweltzeichen", "prüfzeichen", "gütezeichen", "umweltlabel",
  ]
  /// They name a thing and no label.
  private static let certificates = WordFamily([
    "preis-*", "adress-*", "teilnahme-*", "stadt-*", "tls-*", "ssl-*", "server-*", "client-*", "root-*", "wurzel-*",
    "signatur-*", "software-*",
    "authentifizierungs-*", "mime-*", "verschlüsselungs-*", "de-mail-*", "dsgvo-*", "ca-*", "webserver-*",
  ])
  /// Two words that are a name together.
  private static let pairs: WordMap<WordSet> = [
    "blauer": ["engel"], "blauen": ["engel"], "blaue": ["engel"], "common": ["criteria"], "energy": ["star"],
    "soc": ["1", "2", "3"], "bsi": ["c5"], "pci": ["dss"], "csa": ["star"], "tier": ["iii", "iv", "3", "4"],
    "eal": ["4", "3", "5"],
    "tls": ["1.2", "1.3"], "tüv": ["siegel", "zertifikat"], "trusted": ["cloud"], "europäisches": ["umweltzeichen"],
  ]
  private static let connectors: WordSet = ["/", "-", "iec", "iso", "en", "din", "tr"]

  /// The stretches of tokens that name a standard, with its number.
  static func ranges(in sentence: Sentence) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = sentence.tokens.startIndex
    while index < sentence.tokens.endIndex {
      guard let end = end(at: index, in: sentence) else {
        index += 1
        continue
      }
      if !isGuideline(sentence, index..<end), sentence[index - 1]?.folded != "ohne" { ranges.append(index..<end) }
      index = end
    }
    return ranges
  }

  private static func end(at index: Int, in sentence: Sentence) -> Int? {
    let token = sentence.tokens[index]
    guard token.kind == .word else { return nil }
    if token.folded == "s", sentence[index + 1]?.text == "/", sentence[index + 2]?.folded == "mime" { return index + 3 }
    if labels.contains(token), !certificates.contains(token) { return numbersEnd(index + 1, sentence) }
    if names.contains(token) { return numbersEnd(index + 1, sentence) }
    // `C5` is a format of envelopes too.
    if token.folded == "c5", sentence.has(["bsi", "testat", "attestiert", "cloud", "typ"]) { return index + 1 }
    // `mit dem Siegel TCO Certified`
    if seals.contains(token), let name = sentence[index + 1], name.isCapitalized, name.kind == .word {
      let end = sentence.tokens[(index + 1)...].prefix { $0.isCapitalized && $0.kind == .word }.endIndex
      return numbersEnd(end, sentence)
    }
    if let seconds = pairs[token], let next = sentence[index + 1], seconds.contains(next) {
      return numbersEnd(index + 2, sentence)
    }
    if ["pdf", "epub"].contains(token.folded), sentence[index + 1]?.text == "/", let part = sentence[index + 2],
      part.isCapitalized, part.folded.first.map({ "auxe".contains($0) }) ?? false, part.folded.utf8.count <= 4
    {
      return index + 3
    }
    if let cut = token.folded.firstIndex(of: "-"), token.folded.dropFirst().contains(where: \.isNumber),
      bodies.contains(String(token.folded[..<cut]))
    {
      return numbersEnd(index + 1, sentence)
    }
    // `TR-RESISCAN`, `TR-03138`
    if token.text.hasPrefix("TR-"), token.text.utf8.count > 4 { return numbersEnd(index + 1, sentence) }
    // `en` in small letters is no body, and neither is `EN` without a number.
    guard bodies.contains(token), token.isUppercase else { return nil }
    let last = numbersEnd(index + 1, sentence)
    let named = sentence.tokens[index..<last]
    if let next = sentence[last], names.contains(next) || next.folded.hasPrefix("tr-") {
      return numbersEnd(last + 1, sentence)
    }
    return named.contains { $0.text.contains(where: \.isNumber) } ? last : nil
  }

  /// Behind numbers, parts and further bodies: `DIN EN ISO/IEC 27001-2`.
  private static func numbersEnd(_ start: Int, _ sentence: Sentence) -> Int {
    var end = start
    while let token = sentence[end],
      token.kind == .number || connectors.contains(token) || bodies.contains(token) && token.isUppercase
    {
      end += 1
    }
    while end > start, let last = sentence[end - 1], last.kind == .sign { end -= 1 }
    return end
  }

  /// TR-01201 and its parts are the subject itself (OLG Düsseldorf VII-Verg 47/13).
  private static func isGuideline(_ sentence: Sentence, _ range: Range<Int>) -> Bool {
    sentence.tokens[range].contains { $0.folded.hasPrefix("tr-01201") || $0.text == "01201" }
  }
}
