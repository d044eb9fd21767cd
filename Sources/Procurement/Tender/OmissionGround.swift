/// Why something of the catalogue is not part of a tender that chose it.
package enum OmissionGround: Hashable, Sendable {
  /// The officer left it out, for this reason.
  case decision(LocalizedText?)
  /// The parameters decide against its condition.
  case condition
  /// It does not exist on the day of dispatch.
  case law
}
