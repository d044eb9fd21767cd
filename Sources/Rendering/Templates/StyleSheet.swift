/// The style sheet that every HTML document carries inside.
struct StyleSheet: Sendable {
  /// The CSS, safe inside a `style` element of XHTML.
  let css: String

  /// Checks that `css` stays inside its element and loads nothing from outside.
  init(css: String, file: String) throws(RenderError) {
    for (index, line) in css.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for danger in ["<", "&", "url(", "@import"] where line.contains(danger) {
        throw RenderError(file: file, line: index + 1, kind: .unsafeStyle(danger))
      }
    }
    self.css = css
  }
}
