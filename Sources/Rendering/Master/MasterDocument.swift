/// A document as all formats but HTML see it: what stands in the master, in reading order, without its style.
struct MasterDocument: Sendable, Equatable {
  /// Such as `de`.
  var language: String
  /// For the properties of the file.
  var title: String
  /// `meta` elements by name: version, digest, running heads.
  var properties: [String: String]
  /// Whether the text begins on the first page, without a title page of its own.
  var isShort: Bool
  /// What stands on the title page.
  var cover: Cover
  /// The heading of the contents.
  var contentsTitle: String
  /// Chapters and parts as the contents list them.
  var contents: [ContentsEntry]
  /// The text.
  var blocks: [Block]

  /// The title page.
  struct Cover: Sendable, Equatable {
    /// Who publishes: name, then unit where there is one.
    var authority: [String]
    /// That it is a draft, that it is for the buyer alone.
    var notices: [String]
    /// The name of the document.
    var title: [Inline]
    /// What is bought.
    var subject: [Inline]
    /// Of the subject, where it is not the document's.
    var subjectLanguage: String?
    /// Reference, version, day and so on.
    var facts: [Definition]
    /// What is said below them.
    var notes: [[Inline]]
  }

  /// A line of the contents.
  struct ContentsEntry: Sendable, Equatable {
    /// 1 for a chapter, 2 for a part.
    var level: Int
    var target: String
    var text: String
  }

  /// The running head, foot and marks of each page.
  func running(_ name: String) -> String { properties["running-\(name)"] ?? "" }
}

/// A piece of the text that stands by itself.
indirect enum Block: Sendable, Equatable {
  case heading(ManuscriptHeading)
  case paragraph(Paragraph)
  case list(ordered: Bool, items: [[Block]])
  case definitions([Definition])
  case table(Table)
  case box(Box)
  case picture(Picture)
}

/// A numbered heading.
struct ManuscriptHeading: Sendable, Equatable {
  /// 1 for a chapter, 2 for a part, 3 for what stands inside.
  var level: Int
  var anchor: String?
  /// Such as `7.2`; empty where it has none.
  var number: String
  var content: [Inline]
  var language: String?
}

/// A paragraph and what it is there for.
struct Paragraph: Sendable, Equatable {
  /// What a style of its own is made for.
  enum Role: String, Sendable, CaseIterable {
    case body, quiet, badge, leadIn, formula
  }

  var role = Role.body
  var content: [Inline]
  var language: String?
}

/// A term and what is said of it.
struct Definition: Sendable, Equatable {
  var term: [Inline]
  var blocks: [Block]
}

/// A requirement, a group of alternatives, a remark: what belongs together and is kept on one page.
struct Box: Sendable, Equatable {
  /// The first class of the element, such as `requirement`.
  var kind: String
  var anchor: String?
  var blocks: [Block]
}

/// A picture with its words for those who do not see it.
struct Picture: Sendable, Equatable {
  /// SVG.
  var svg: String
  var title: String
  var description: String
}

/// A table with header cells.
struct Table: Sendable, Equatable {
  /// A cell.
  struct Cell: Sendable, Equatable {
    /// Whether it is the header of its row or column.
    var isHeader: Bool
    var anchor: String?
    /// Columns that it takes.
    var span: Int
    /// Numbers stand at the right edge.
    var isAmount: Bool
    /// Is left blank to be filled in.
    var isField: Bool
    var blocks: [Block]
  }

  /// A row.
  struct Row: Sendable, Equatable {
    /// What sets a row apart from its neighbours.
    enum Weight: String, Sendable { case plain, sum, main, group }

    var weight = Weight.plain
    var cells: [Cell]
  }

  var caption: [Inline]
  /// In percent; empty where the text decides.
  var widths: [Int]
  var head: [Row]
  var body: [Row]

  /// The number of columns.
  var columns: Int { (head + body).map { $0.cells.map(\.span).reduce(0, +) }.max() ?? 0 }
}

/// A piece of running text.
enum Inline: Sendable, Equatable {
  /// How text is set.
  struct Style: OptionSet, Sendable {
    let rawValue: Int
    static let strong = Style(rawValue: 1)
    static let emphasis = Style(rawValue: 2)
    /// The id of a requirement or clause.
    static let id = Style(rawValue: 4)
    static let badge = Style(rawValue: 8)
    static let quiet = Style(rawValue: 16)
    /// A digest: digits of one width, broken anywhere.
    static let code = Style(rawValue: 32)
    /// What is in doubt.
    static let open = Style(rawValue: 64)
  }

  case text(String, Style, language: String?)
  /// A cross-reference, without `#`, or an address.
  case link(target: String, isInternal: Bool, text: String)
  case lineBreak

  /// The text without its style.
  var plain: String {
    switch self {
    case .text(let text, _, _), .link(_, _, let text): text
    case .lineBreak: " "
    }
  }
}

extension [Inline] {
  /// The text without its style.
  var plain: String { map(\.plain).joined() }
}

extension Block {
  /// The pictures in the block, in order.
  var pictures: [Picture] {
    switch self {
    case .picture(let picture): [picture]
    case .box(let box): box.blocks.flatMap(\.pictures)
    case .list(_, let items): items.flatMap { $0.flatMap(\.pictures) }
    default: []
    }
  }
}
