/// The kinds of procedure that periods depend on, under whatever name a regime has for them.
package enum ProcedureKind: String, Hashable, Sendable, CaseIterable {
  /// Offenes Verfahren, Öffentliche Ausschreibung.
  case open
  /// Nicht offenes Verfahren, Beschränkte Ausschreibung with a call for competition.
  case restricted
  /// Beschränkte Ausschreibung without a call for competition.
  case restrictedWithoutCall = "restricted-without-call"
  /// Verhandlungsverfahren or Freihändige Vergabe with a call for competition.
  case negotiated
  /// Verhandlungsverfahren or Freihändige Vergabe without a call for competition.
  case negotiatedWithoutCall = "negotiated-without-call"
  /// Wettbewerblicher Dialog.
  case dialogue
  /// Innovationspartnerschaft.
  case innovation = "innovation-partnership"
  /// Direktkauf, Direktauftrag.
  case direct

  /// Whether candidates are selected before they are invited to submit an offer.
  package var hasTwoStages: Bool {
    switch self {
    case .restricted, .negotiated, .dialogue, .innovation: true
    case .open, .restrictedWithoutCall, .negotiatedWithoutCall, .direct: false
    }
  }
}
