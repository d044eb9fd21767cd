internal import CLibxml2

/// Reads XML from outside, within limits, into events.
package enum XMLReader {
  /// The events of a whole file.
  ///
  /// A file that is refused gives no event at all, only the error with the line. `namespace` is the one that the
  /// elements should be in; without it every element counts as being in the right one.
  package static func events(
    in bytes: [UInt8],
    file: String,
    vocabulary: XMLVocabulary = .none,
    namespace: String? = nil,
    limits: XMLLimits = .standard
  ) throws(XMLError) -> XMLEvents {
    let tape = try tape(bytes, file, vocabulary, namespace, limits, stopsAtRoot: false)
    return XMLEvents(tape: tape)
  }

  /// The start tag of the root element, to tell formats apart; what follows it has not been parsed.
  package static func root(
    of bytes: [UInt8],
    file: String,
    limits: XMLLimits = .standard
  ) throws(XMLError) -> XMLStart {
    let tape = try tape(bytes, file, .none, nil, limits, stopsAtRoot: true)
    return XMLStart(tape: tape, index: 0)
  }

  private static func tape(
    _ bytes: [UInt8],
    _ file: String,
    _ vocabulary: XMLVocabulary,
    _ namespace: String?,
    _ limits: XMLLimits,
    stopsAtRoot: Bool
  ) throws(XMLError) -> XMLTape {
    try bytes.withUnsafeBufferPointer { (all) throws(XMLError) in
      let (content, lines) = try XMLGate.pass(all, file: file, limits: limits)
      let parser = XMLParser()
      var recorder = XMLRecorder(
        parser: parser.context,
        file: file,
        size: content.count,
        lines: lines,
        vocabulary: vocabulary,
        namespace: namespace,
        stopsAtRoot: stopsAtRoot
      )
      record(content, with: parser, refusesDoctype: limits.externalDoctype == nil, in: &recorder)
      if let refusal = recorder.refusal { throw refusal }
      // Neither happens without an error before it; if it ever does, it must not pass for a file that was read.
      let isWhole = parser.context.pointee.wellFormed == 1 && recorder.starts.count == lines.count
      guard !recorder.starts.isEmpty, isWhole || stopsAtRoot else {
        throw XMLError(file: file, kind: .notWellFormed("libxml2 stopped without a reason"))
      }
      return XMLTape(recorder, file: file)
    }
  }

  private static func record(
    _ content: UnsafeBufferPointer<UInt8>,
    with parser: borrowing XMLParser,
    refusesDoctype: Bool,
    in recorder: inout XMLRecorder
  ) {
    withUnsafeMutablePointer(to: &recorder) { pointer in
      parser.context.pointee.sax.pointee = XMLCallbacks.recording(refusesDoctype: refusesDoctype)
      lastenheft_xml_set_sax_errors(parser.context, XMLCallbacks.errors)
      parser.context.pointee.userData = UnsafeMutableRawPointer(pointer)
      // The recording handler builds no tree, so there is none to free.
      _ = parser.parse(content)
    }
  }
}
