/// The words for what libxml2 says of an XPath expression: it hands over only a code.
enum XPathFailure {
  /// The words, or nil for a code that is none of XPath.
  static func words(_ code: Int32) -> String? {
    switch code {
    case 1201: "a number that is none"
    case 1202, 1203: "a text without its closing quote"
    case 1204: "'$' without a name"
    case 1205: "a variable that is not defined"
    case 1206: "a predicate '[…]' that is wrong"
    case 1207: "an expression was expected"
    case 1208: "a parenthesis that is not closed"
    case 1209: "a function that does not exist"
    case 1210: "an operand that is wrong"
    case 1211: "a value of the wrong type"
    case 1212: "a function with too many or too few arguments"
    case 1219: "a namespace prefix that is not declared"
    case 1221: "a character that XML does not allow"
    case 1225: "too many operations"
    case 1226: "nested too deeply"
    default: nil
    }
  }
}
