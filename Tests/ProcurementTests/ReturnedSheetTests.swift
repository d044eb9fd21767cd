import Procurement
import Testing

@Suite struct ReturnedSheetTests {
  @Test func `rows that are not shown are found in ranges of any order, also where they overlap`() {
    var sheet = ReturnedSheet(name: "Preise")
    #expect(sheet.hidden(among: [1, 2]) == [])
    sheet.hiddenRows = [8...8, 2...5, 3...3, 1_000...1_048_575]
    #expect(sheet.hidden(among: [9, 5, 1, 8, 2, 6, 2_000]) == [2, 5, 8, 2_000])
  }
}
