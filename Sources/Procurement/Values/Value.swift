/// A typed value: of a parameter, of an expectation, of an answer once it is understood.
package enum Value: Hashable, Sendable {
  case yesNo(Bool)
  case quantity(Quantity)
  case money(Money)
  case date(CalendarDay)
  case text(String)
  /// Codes in the order in which they were given.
  case codes([String])
}
