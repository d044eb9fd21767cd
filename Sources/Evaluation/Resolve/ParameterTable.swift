import Procurement

/// The parameters of a tender: declared by catalogues and by the tender, valued by the tender.
struct ParameterTable {
  static let unknownParameter = RuleInfo(code: "TD004", severity: .error)
  static let mistypedSetting = RuleInfo(code: "TD005", severity: .error)

  /// Sorted by id; of what is declared or set twice, the first.
  let parameters: [Parameter]
  /// Settings of parameters that nobody declares, values of the wrong form.
  let findings: [Finding]
  private let index: [String: Parameter]

  /// The parameters of `tender` and `catalogues`.
  init(catalogues: [Catalogue], tender: Tender) {
    let day = tender.schedule[.dispatch]
    let declared =
      catalogues.flatMap(\.parameters).map { $0.valued(on: day).withPreset }
      + tender.parameters.map { $0.valued(on: day) }
    var index = Dictionary(declared.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var findings: [Finding] = []
    // Backwards, so that of two settings the first stays.
    for setting in tender.settings.reversed() {
      guard let parameter = index[setting.parameter] else {
        findings.append(Self.unknownParameter.finding("set", setting.parameter, at: setting.location))
        continue
      }
      guard let value = parameter.type.value(of: setting.value) else {
        findings.append(Self.mistyped(setting, parameter))
        continue
      }
      index[setting.parameter]?.value = value
    }
    self.index = index
    self.findings = findings
    parameters = index.values.sorted { $0.id < $1.id }
  }

  /// The parameter `id`.
  subscript(id: String) -> Parameter? { index[id] }

  private static func mistyped(_ setting: Tender.Setting, _ parameter: Parameter) -> Finding {
    mistypedSetting.finding(parameter.type.form, setting.parameter, setting.value, at: setting.location)
  }
}

extension Parameter {
  /// With the default that holds on `day` as its value.
  fileprivate func valued(on day: CalendarDay?) -> Parameter {
    guard let day, let found = defaults.first(where: { $0.window.contains(day) }) else { return self }
    var parameter = self
    parameter.value = found.value
    return parameter
  }

  /// With its own value as what the catalogue proposes.
  fileprivate var withPreset: Parameter {
    var parameter = self
    parameter.preset = value
    return parameter
  }
}

extension AnswerType {
  /// Names the sentence that says which form a value must have.
  var form: String {
    switch self {
    case .yesNo: "yes-no"
    case .quantity: "quantity"
    case .money: "money"
    case .date: "date"
    case .text: "text"
    case .codes: "codes"
    case .document: "document"
    }
  }
}
