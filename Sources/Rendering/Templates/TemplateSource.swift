internal import Mustache

/// The text of one template, its tags checked before the engine sees it.
///
/// Templates may use `{{name}}`, sections, inverted sections, comments, partials, inheritance and `{{t.key}}`, nothing
/// else: no transforms, no lambdas, no other delimiters, and no way to print a value unescaped, because every value is
/// already safe `Markup`. The engine is told not to escape a second time.
struct TemplateSource: Sendable {
  /// A tag and the line that it stands in.
  struct Tag: Hashable, Sendable {
    var sigil: Character?
    var name: String
    var line: Int
  }

  /// Relative to the folder of the templates, such as `specification/page.mustache`.
  let file: String
  /// In reading order.
  let tags: [Tag]
  /// As the engine parses it.
  let template: MustacheTemplate
  private let text: String

  /// Checks and parses `text`.
  init(_ text: String, file: String) throws(RenderError) {
    self.file = file
    self.text = text
    let (tags, rewritten) = try Self.scan(text, file: file)
    self.tags = tags
    do {
      template = try MustacheTemplate(string: rewritten)
    } catch let error as MustacheTemplate.ParserError {
      throw RenderError(file: file, line: error.context.lineNumber, kind: .syntax("\(error.error)"))
    } catch {
      throw RenderError(file: file, kind: .syntax("\(error)"))
    }
  }

  /// The name by which other templates include it: the file without its ending, and without the folder `shared/`.
  var name: String {
    let path = file.dropLast(".mustache".count)
    let shared = Templates.sharedFolder + "/"
    return String(path.hasPrefix(shared) ? path.dropFirst(shared.count) : path)
  }

  /// The partials that it includes or extends.
  var partials: [Tag] { tags.filter { $0.sigil == ">" || $0.sigil == "<" } }

  /// The keys of the labels that it prints.
  var texts: [Tag] {
    tags.filter { $0.name.hasPrefix(Texts.scope + ".") }
      .map { Tag(sigil: $0.sigil, name: String($0.name.dropFirst(Texts.scope.count + 1)), line: $0.line) }
  }

  /// The same template with `TemplateMark.mark` before each line that begins with an element or a value.
  ///
  /// Its output is that of the template, with the places in between from which it came.
  func marked(as number: Int) throws(RenderError) -> MustacheTemplate {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      let start = line.drop { $0 == " " }
      let isMarked = start.hasPrefix("<") || start.hasPrefix("{{") && start.dropFirst(2).first?.isLetter == true
      return isMarked ? TemplateMark.mark(number, line: index + 1) + line : String(line)
    }
    return try Self(lines.joined(separator: "\n"), file: file).template
  }

  private static func scan(_ text: String, file: String) throws(RenderError) -> (tags: [Tag], rewritten: String) {
    var tags: [Tag] = []
    var rewritten = ""
    var line = 1
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      let before = rest[..<open.lowerBound]
      line += before.count { $0.isNewline }
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}") else {
        throw RenderError(file: file, line: line, kind: .syntax("unfinishedName"))
      }
      let inner = rest[..<close.lowerBound]
      rest = rest[close.upperBound...]
      let tag = try tag(inner, at: line, in: file)
      line += inner.count { $0.isNewline }
      tags.append(tag)
      // The engine repeats the blanks before a partial on each of its lines, slowly: leave them out.
      let isPart = tag.sigil == ">" || tag.sigil == "<" || tag.sigil == "$"
      rewritten += isPart ? before.withoutTrailingBlanks : before
      rewritten += tag.sigil == nil ? "{{&\(tag.name)}}" : "{{\(inner)}}"
    }
    return (tags, rewritten + rest)
  }

  private static func tag(_ inner: Substring, at line: Int, in file: String) throws(RenderError) -> Tag {
    let sigil = inner.first.flatMap { "#^/!><$".contains($0) ? $0 : nil }
    let name = String((sigil == nil ? inner : inner.dropFirst()).filter { !$0.isWhitespace })
    let tag = Tag(sigil: sigil, name: name, line: line)
    guard sigil == "!" || isAllowed(tag) else {
      throw RenderError(file: file, line: line, kind: .forbiddenTag("{{\(inner)}}"))
    }
    return tag
  }

  private static func isAllowed(_ tag: Tag) -> Bool {
    let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 1 || (parts.count == 2 && parts[0] == Texts.scope && tag.sigil == nil) else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { $0.isNameByte || $0 == UInt8(ascii: "/") }
    }
  }
}

extension UInt8 {
  fileprivate var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension Substring {
  fileprivate var withoutTrailingBlanks: Substring {
    guard let last = lastIndex(where: { $0 != " " && $0 != "\t" }) else { return self[startIndex..<startIndex] }
    return self[...last]
  }
}
