/// Names of products, brands and makers that drafts of offices and of providers know.
enum ProductNames {
  /// Unmistakable, in small letters.
  private static let names: Set<String> = [
    "acrobat", "adobe", "android", "apache", "apple", "aws", "azure", "chrome", "chromium", "cisco", "citrix",
    "confluence",
    "debian", "dell", "docker", "dynamics", "edge", "excel", "firefox", "fabasoft", "francotyp-postalia", "fujitsu",
    "gmx",
    "governikus", "hewlett-packard", "ibm", "internet-explorer", "ios", "ipad", "iphone", "java", "jira", "juniper",
    "kubernetes", "lenovo",
    "libreoffice", "linux", "lotus", "macos", "mariadb", "mentana", "mentana-claimsoft", "microsoft", "mozilla",
    "mysql",
    "netapp", "netweaver", "nginx", "novell", "office365", "openshift", "oracle", "outlook", "postgresql", "powerpoint",
    "procilon", "r3", "rhel", "safari", "salesforce", "samsung", "sap", "sharepoint", "skype", "sles", "sophos", "suse",
    "symantec", "t-systems", "teamviewer", "telekom", "thunderbird", "tomcat", "trendmicro", "ubuntu", "vmware",
    "webex",
    "websphere", "windows", "zoom", "1&1", "web.de",
  ]
  /// Ordinary words that are names beside one of the others.
  private static let companions: Set<String> = [
    "business", "explorer", "database", "exchange", "enterprise", "hana", "notes", "office", "one", "server", "suite",
    "teams",
    "word",
    "pro", "professional", "cloud",
  ]
  /// Everyday words among the names count as written with a capital letter only.
  private static let ambiguous: Set<String> = [
    "edge", "zoom", "apple", "dynamics", "oracle", "safari", "excel", "confluence",
  ]

  /// The stretches of tokens that are names; version numbers and second names belong to them.
  static func ranges(in sentence: Sentence) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = sentence.tokens.startIndex
    while index < sentence.tokens.endIndex {
      guard isName(sentence.tokens[index]) || isMaker(index, sentence) || isPair(index, sentence) else {
        index += 1
        continue
      }
      var end = index + 1
      while let token = sentence[end],
        isName(token) || companions.contains(token.folded) || token.text == "GmbH"
          || token.kind == .number && end > index
      { end += 1 }
      ranges.append(index..<end)
      index = end
    }
    return ranges
  }

  /// `Muster GmbH`: a name before the form of a company.
  private static func isMaker(_ index: Int, _ sentence: Sentence) -> Bool {
    guard let form = sentence[index + 1], ["GmbH", "AG", "SE", "Inc", "Inc.", "Ltd."].contains(form.text) else {
      return false
    }
    return sentence.tokens[index].kind == .word && sentence.tokens[index].isCapitalized
  }

  /// `Internet Explorer`: two ordinary words that make a name together.
  private static func isPair(_ index: Int, _ sentence: Sentence) -> Bool {
    sentence.tokens[index].text == "Internet" && sentence[index + 1]?.text == "Explorer"
  }

  /// `Outlook`, `Outlook-Plugin`, `Windows-Server`.
  private static func isName(_ token: Token) -> Bool {
    guard token.kind == .word else { return false }
    if names.contains(token.folded) { return !ambiguous.contains(token.folded) || token.isCapitalized }
    guard let cut = token.folded.firstIndex(of: "-") else { return false }
    return names.contains(String(token.folded[..<cut]))
  }
}
