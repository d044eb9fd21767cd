/// What a quantity counts or measures.
///
/// The raw value stands in the files; the words for people are in `Wording`.
package enum Unit: String, Hashable, Sendable, CaseIterable {
  /// A bare count.
  case count
  case percent
  case seconds
  case minutes
  case hours
  case days
  case workingDays = "working-days"
  case months
  case years
  case mebibytes
  case gibibytes
  case characters
  case accounts
  case addresses
  case messages
  case messagesPerHour = "messages-per-hour"
  case messagesPerDay = "messages-per-day"
  case recipientsPerDay = "recipients-per-day"
  case procedures
  case persons
  case pieces
  /// One price for all of it.
  case flatRates = "flat-rates"
}
