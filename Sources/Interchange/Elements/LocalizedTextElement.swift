import Procurement
import XML

/// `<title><de>…</de><en>…</en></title>`: a text in German, and in English where there is one.
enum LocalizedTextElement {
  /// Reads text without markup.
  static func plain(_ reader: inout ElementReader) -> LocalizedText {
    read(&reader) { RichText($0.text()) }
  }

  /// Reads running text.
  static func running(_ reader: inout ElementReader) -> LocalizedText {
    read(&reader, RunningText.read)
  }

  private static func read(
    _ reader: inout ElementReader,
    _ text: (inout ElementReader) -> RichText
  ) -> LocalizedText {
    let german = reader.child("de", read: text)
    if german == nil { reader.report("IN009", Message("IN009.noGerman", reader.element.name)) }
    return LocalizedText(german: german ?? RichText([]), english: reader.child("en", read: text))
  }

  /// The element `name` with the parts of `text`, where there is one.
  static func element(_ name: String, _ text: LocalizedText?) -> XMLElement? {
    text.map { XMLElement(name, [], parts($0)) }
  }

  /// The German and the English part, for an element that has more to say than the text.
  static func parts(_ text: LocalizedText) -> [XMLElement] {
    [RunningText.element("de", text.german)] + (text.english.map { [RunningText.element("en", $0)] } ?? [])
  }
}
