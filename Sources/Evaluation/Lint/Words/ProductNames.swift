/// Names of products, brands and makers that drafts of offices and of providers know.
enum ProductNames {
  /// Unmistakable, in small letters.
  private static let names: WordSet = [
    "acrobat", "adobe", "alfresco", "ansible", "android", "apache", "apple", "archivista", "asana", "atlassian",
    "avaya", "aws", "azure", "barracuda", "bechtle", "bitbucket", "bitdefender", "blackberry", "bosch", "brother",
    "canon", "centos", "checkpoint", "chrome", "chromium", "cisco", "citrix", "cloudflare", "confluence", "contao",
    "couchdb", "datev", "debian", "dell", "docker", "docuware", "dropbox", "drupal", "dynamics", "edge",
    "edgehtml", "eset", "excel", "exchange-server", "f-secure", "fabasoft", "filezilla", "firefox", "fortinet",
    "francotyp-postalia", "fujitsu", "github", "gitlab", "gmx", "gmail", "google", "governikus", "grafana",
    "hewlett-packard", "hp", "huawei", "ibm", "icloud", "imac", "infor", "internet-explorer", "ios", "ipad", "ipads",
    "iphone", "iphones", "jabber", "java", "javascript", "jboss", "jenkins", "jira", "joomla", "juniper", "kaspersky",
    "keycloak", "kodak", "konica", "kubernetes", "kyocera", "lenovo", "lexmark", "libreoffice", "lifesize", "linux",
    "logitech", "lotus", "macbook", "macos", "mariadb", "acer", "amd", "asus", "auerswald", "eizo", "epson", "gigaset",
    "grandstream", "honeywell", "intel", "lancom",
    "neopost", "olivetti", "pitney", "polycom", "poly", "quadient", "snom", "sonicwall", "yealink", "ubiquiti",
    "starface",
    "mitel", "unify", "alcatel", "ericsson", "genesys", "swyx", "matrix42", "matomo", "mcafee", "mentana",
    "mentana-claimsoft", "microsoft", "mongodb", "moodle", "mozilla", "mssql", "mysql", "nagios", "netapp",
    "netweaver", "nextcloud", "nginx", "nokia", "novell", "nscale", "nvidia", "office365", "onedrive", "opentext",
    "openoffice", "openshift", "openvpn", "oracle", "otrs", "outlook", "owncloud", "panasonic", "philips",
    "postgresql", "powerpoint", "procilon", "prosoz", "proxmox", "puppet", "qnap", "r3", "redhat", "red-hat", "rhel",
    "ricoh", "safari", "salesforce", "samsung", "sap", "servicenow", "sharepoint", "shopware", "siemens",
    "skype", "slack", "sles", "sophos", "splunk", "suse", "symantec", "synology", "t-systems", "teamviewer", "telekom",
    "thunderbird", "tomcat", "toshiba", "trendmicro", "trello", "typo3", "ubuntu", "veeam", "visio", "vmware",
    "vodafone", "watchguard", "webex", "websphere", "whatsapp", "wildfly", "windows", "winscp", "wordpress", "xerox",
    "zabbix", "zammad", "zendesk", "zimbra", "zoom", "elo", "enaio", "ceyoniq", "optimal-systems",
    "powerbi", "power-bi", "qlik", "qlikview", "cognos", "jaspersoft", "dyson", "trilux", "osram",
    "ledvance", "kärcher", "vorwerk", "grohe", "geberit", "hilti", "makita", "stihl",
    "würth",
    "contex", "yubikey", "tobit", "lexware", "agfeo", "jabra", "plantronics", "sennheiser", "avm", "fritzbox", "devolo",
    "wacom", "signotec", "datalogic", "motorola", "garmin", "tomtom", "mercedes", "mercedes-benz", "volkswagen", "bmw",
    "audi", "opel", "renault", "skoda", "toyota", "koha", "nedap", "gotomeeting", "basware",
    "easy-archiv",
    "infoma", "newsystem", "autista", "lämmkom", "regisafe", "prodoppik", "codia", "tevis", "qmatic",
    "netcall", "formcycle", "form-solutions", "mifare", "legic", "desfire", "rutoken", "reiner-sct", "cherry",
    "secunet", "genua", "bintec", "zyxel", "netgear", "aruba", "extreme-networks", "infoblox", "rohde", "trellix",
    "crowdstrike", "bmc", "usu", "otobo", "znuny", "gevis", "sage", "eurodata", "paypal", "klarna", "mastercard",
    "girocard", "payone", "concardis", "twilio", "mailchimp", "cleverreach", "youtube", "vimeo", "facebook",
    "instagram",
    "openstreetmap", "mapbox", "esri", "arcgis", "autocad", "autodesk", "bentley", "nemetschek",
    "microsoft-office", "ms-office", "ms-word", "ms-excel", "ms-exchange", "mso", "vois", "mach", "axians",
  ]
  /// Ordinary words that are names beside one of the others.
  private static let companions: WordSet = [
    "business", "directory", "explorer", "database", "exchange", "enterprise", "hana", "notes", "office", "one",
    "server", "suite", "teams", "word", "pro", "professional", "cloud", "portal", "workplace", "connect",
  ]
  /// Everyday words among the names count as written with a capital letter only, and not with a small one.
  private static let ambiguous: WordSet = [
    "acer", "intel", "poly", "unify", "apple", "asana", "brother", "canon", "checkpoint", "confluence", "dell",
    "dynamics", "edge", "elo", "excel",
    "google", "hp", "infor", "java", "jabber", "lotus", "mach", "mso", "oracle", "puppet", "safari", "slack", "zoom",
    "r3", "vois", "matrix42",
  ]
  /// Written in capitals only.
  private static let capitals: WordSet = ["mach", "elo", "hp", "mso", "sap", "aws", "vois", "r3", "ibm"]
  /// Words before the name of a maker or of a product.
  private static let heralds: WordSet = [
    "namens", "hersteller", "produktreihe", "firma", "fa.", "herstellers", "fabrikat", "fabrikats",
    "fabrikate", "marke", "typ", "typs", "modell", "modells",
    "baureihe", "produktfamilie",
  ]
  /// `mit Endgeräten von Yealink`: who makes them, unless the word has the ending of a plural.
  private static let devices = WordFamily([
    "*geräten", "*geräte", "*telefonen", "*telefone", "*drucker", "*druckern", "*scanner", "*scannern", "*server",
    "*servern", "*software", "*produkte", "*produkten", "*maschinen", "*kameras", "*komponenten", "*monitore",
    "*monitoren", "*routern", "*router", "*switches", "*lizenzen", "*lieferprogramm", "*sortiment", "*programme",
    "*programmen", "*lösung", "*anlagen",
  ])
  /// Behind `Typ` or `Modell` they are no name.
  private static let buyers: WordSet = ["auftragnehmers", "auftraggebers", "bieters", "gerät", "geräte"]
  /// Two words that are a name together.
  private static let pairs: WordMap<WordSet> = [
    "internet": ["explorer"], "active": ["directory"], "red": ["hat"], "sql": ["server"], "visual": ["studio"],
    "lotus": ["notes"], "google": ["maps", "workspace"], "open": ["office"], "trend": ["micro"], "check": ["point"],
  ]

  /// The stretches of tokens that are names; version numbers and second names belong to them.
  static func ranges(in sentence: Sentence) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = sentence.tokens.startIndex
    while index < sentence.tokens.endIndex {
      guard
        isName(sentence.tokens[index]) || isMaker(index, sentence)
          || isPair(index, sentence) || isHeralded(index, sentence)
          || isAppositive(index, sentence)
      else {
        index += 1
        continue
      }
      var end = index + 1
      while let token = sentence[end],
        isName(token) || companions.contains(token) || token.text == "GmbH"
          || token.kind == .number && end > index
      { end += 1 }
      ranges.append(index..<end)
      index = end
    }
    return ranges
  }

  private static let articles: WordSet = ["der", "die", "das", "dem", "den", "des", "eine", "einer", "jede"]

  /// `Muster GmbH`: a name before the form of a company.
  private static func isMaker(_ index: Int, _ sentence: Sentence) -> Bool {
    guard sentence.tokens[index].kind == .word, sentence.tokens[index].isCapitalized, let form = sentence[index + 1],
      !articles.contains(sentence.tokens[index]), form.folded == form.text.lowercased()
    else { return false }
    return form.isCapitalized && ["GmbH", "AG", "SE", "Inc", "Inc.", "Ltd."].contains(form.text)
  }

  /// `Internet Explorer`: two ordinary words that make a name together.
  private static func isPair(_ index: Int, _ sentence: Sentence) -> Bool {
    guard let seconds = pairs[sentence.tokens[index]], let next = sentence[index + 1] else { return false }
    return sentence.tokens[index].isCapitalized && seconds.contains(next)
  }

  private static let programs = WordFamily([
    "*software", "*system", "*verfahren", "*programm", "*datenbank", "*plattform", "*anwendung", "*betriebssystem",
    "*lösung", "*fachverfahren", "*app", "*client", "*scanner", "*drucker", "*server", "*terminal", "*gerät",
    "*telefon", "*kamera", "*router", "*monitor", "*notebook", "*token", "*virenscanner", "*leser",
  ])
  private static let common: WordSet = [
    "api", "bsi", "cms", "crm", "din", "dms", "edv", "erp", "gis", "http", "https", "imap", "iso", "json", "ldap",
    "osci",
    "pdf", "rest", "rfid", "sftp", "smtp", "soap", "ssl", "tls", "xml", "xöv", "csv", "saas", "voip", "vpn", "wlan",
    "lan",
    "muss", "kann", "soll", "avv", "sla", "oder", "und", "nicht",
  ]

  /// `die Finanzsoftware VOIS`: a name in capitals or with a figure behind what it is.
  private static func isAppositive(_ index: Int, _ sentence: Sentence) -> Bool {
    guard let kind = sentence[index - 1], kind.isCapitalized,
      programs.contains(kind) || devices.contains(kind)
    else { return false }
    let token = sentence.tokens[index]
    guard token.kind == .word, token.text.utf8.count > 2, !token.isQuoted, !common.contains(token) else {
      return false
    }
    // `Einzugscanner Contex HD Ultra`
    if token.isCapitalized,
      let next = sentence[index + 1], next.isUppercase || next.kind == .number && !next.text.contains(".")
    {
      return !["abschnitt", "anlage", "nummer", "stufe", "klasse"].contains(token.folded)
    }
    return token.isUppercase
      || token.text.contains(where: \.isNumber) && token.isCapitalized && !token.text.contains("-")
  }

  /// `der Firma Muster`, `Fabrikat Brother`: whatever the name is.
  private static func isHeralded(_ index: Int, _ sentence: Sentence) -> Bool {
    guard let herald = sentence[index - 1], sentence.tokens[index].kind == .word, !sentence.tokens[index].isQuoted,
      // `Baureihe proxSafe`
      sentence.tokens[index].isCapitalized || sentence.tokens[index].text != sentence.tokens[index].folded
    else { return false }
    if heralds.contains(herald), herald.isCapitalized {
      return sentence.tokens[index].text.utf8.count > 1 && !buyers.contains(sentence.tokens[index])
    }
    // `müssen von Vectron stammen`
    if herald.folded == "von", let verb = sentence[index + 1],
      ["stammen", "stammt", "kommen", "beziehen"].contains(verb.folded)
    {
      return !Buyer.names.contains(sentence.tokens[index])
    }
    guard herald.folded == "von", let device = sentence[index - 2], devices.contains(device) else {
      return false
    }
    let name = sentence.tokens[index].folded
    return !["n", "s", "e"].contains { name.hasSuffix($0) } && !Buyer.names.contains(name)
  }

  /// `Outlook`, `Outlook-Plugin`, `Windows-Server`, `SharePoint`.
  private static func isName(_ token: Token) -> Bool {
    guard token.kind == .word, !token.isQuoted else { return false }
    if names.contains(token) {
      if capitals.contains(token) { return token.isUppercase || token.text.contains(where: \.isNumber) }
      return !ambiguous.contains(token) || token.isCapitalized
    }
    guard let cut = token.folded.firstIndex(of: "-") else { return isCamel(token.text) }
    let first = String(token.folded[..<cut])
    return names.contains(first) && (!ambiguous.contains(first) || token.isCapitalized)
      || isCamel(String(token.text.prefix { $0 != "-" }))
  }

  /// Whether a capital letter stands inside the word, and a small one behind it: `SharePoint`, `TeamViewer`.
  ///
  /// Abbreviations of acts end in a capital letter (`SächsVergabeG`).
  private static func isCamel(_ text: String) -> Bool {
    guard text.utf8.count >= 6, text.utf8.dropFirst().contains(where: { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }),
      text.unicodeScalars.first?.properties.isUppercase ?? false, text.allSatisfy(\.isLetter),
      text.last?.isLowercase ?? false
    else { return false }
    let inner = text.dropFirst()
    guard inner.contains(where: \.isUppercase), inner.first?.isLowercase ?? false else { return false }
    return zip(inner, inner.dropFirst()).contains { $0.isUppercase && $1.isLowercase }
      && !genders.contains { text.contains($0) }
  }

  /// Capital letters inside a word for people of both sexes: `BürgerInnen`.
  private static let genders = ["Innen", "In"]
}
