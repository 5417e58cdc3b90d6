/** What only prepares a rule, or reads one that was fetched, and what shows a page. */
const apart =
  /^(Utilities|HtmlService|HtmlOutput|Ui|Menu|Logger|ScriptApp)\.|Builder\.|^(ConditionalFormatRule|BooleanCondition|DataValidation)\.|^SpreadsheetApp\.(newDataValidation|newConditionalFormatRule|getUi)$/;

/**
 * How many of these calls, in their order, go to the spreadsheet, the lock or the account. Where a rule that was fetched applies, it is asked by the
 * ranges that it gave.
 */
export function roundTripsIn(names: readonly string[]): number {
  let isOfRule = false;
  let trips = 0;
  for (const name of names) {
    isOfRule = name === "ConditionalFormatRule.getRanges" || (isOfRule && name === "Range.getA1Notation");
    if (!isOfRule && !apart.test(name)) trips += 1;
  }
  return trips;
}
