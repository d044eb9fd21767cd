package import Procurement

/// A rule on a catalogue and the register of its facts.
package protocol CoverageRule: Sendable {
  /// Code and severity.
  static var info: RuleInfo { get }
  /// What it finds, in the order of the files; pure.
  func findings(in material: CoverageMaterial) -> [Finding]
}
