// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Lastenheft",
  products: [.executable(name: "lastenheft", targets: ["lastenheft"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // 0: the doors to C.
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    // 1: C kept in; the vocabulary and its words.
    .target(name: "XML", dependencies: ["CLibxml2"]),
    .target(name: "Digests", dependencies: ["CSodium"]),
    .target(name: "Archives", dependencies: ["CZip"]),
    .target(name: "Procurement", dependencies: [.product(name: "BigInt", package: "BigInt")]),
    .target(name: "Wording", dependencies: ["Procurement"]),
    // 2: the stages; they never import each other.
    .target(name: "Interchange", dependencies: ["Archives", "Procurement", "XML"]),
    .target(name: "Evaluation", dependencies: ["Procurement"]),
    .target(
      name: "Rendering",
      dependencies: [
        "Archives", "Procurement", "Wording", "XML", .product(name: "Mustache", package: "swift-mustache"),
      ]
    ),
    // 3: the path, once, for every front end.
    .target(
      name: "LastenheftKit",
      dependencies: ["Digests", "Evaluation", "Interchange", "Procurement", "Rendering", "Wording", "XML"]
    ),
    // 4: front ends.
    .executableTarget(
      name: "lastenheft",
      dependencies: [
        "LastenheftKit", "Procurement", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    // What scripts/bench measures of the laboratory alone.
    .executableTarget(
      name: "bench-laboratory",
      dependencies: ["Evaluation", "Procurement"],
      path: "scripts/bench-input/laboratory"
    ),
    // Tests: one target a module.
    .target(name: "TestSupport", dependencies: ["Procurement"], path: "Tests/TestSupport"),
    .testTarget(name: "XMLTests", dependencies: ["XML", "TestSupport"]),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(name: "ArchivesTests", dependencies: ["Archives", "Procurement", "TestSupport", "Wording"]),
    .testTarget(name: "ProcurementTests", dependencies: ["Procurement", "TestSupport"]),
    .testTarget(name: "WordingTests", dependencies: ["Evaluation", "Procurement", "TestSupport", "Wording"]),
    .testTarget(
      name: "InterchangeTests",
      dependencies: ["Interchange", "Procurement", "TestSupport", "Wording", "XML"]
    ),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["Archives", "Evaluation", "Interchange", "Procurement", "TestSupport", "Wording"]
    ),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["Archives", "Procurement", "Rendering", "TestSupport", "Wording", "XML"]
    ),
    .testTarget(
      name: "LastenheftKitTests",
      dependencies: [
        "Archives", "Evaluation", "Interchange", "LastenheftKit", "Procurement", "TestSupport", "Wording", "XML",
      ]
    ),
    .testTarget(name: "CommandTests", dependencies: ["TestSupport", "lastenheft"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
  // The released command is optimised across the modules of this package: the check takes a fifth less time.
  target.swiftSettings?.append(
    .unsafeFlags(["-package-cmo", "-allow-non-resilient-access"], .when(configuration: .release))
  )
  // Only the modules behind a C door talk to C. Everywhere else an unsafe construct is an error.
  if target.name != "XML" { target.swiftSettings?.append(.strictMemorySafety()) }
}
