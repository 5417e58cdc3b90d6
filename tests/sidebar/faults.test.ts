import { plainSentence } from "../../sidebar/faults";
import { faultMessages } from "../../src/messages/panel-messages";

const words = faultMessages;

test.each([
  [
    "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    words.severalAccounts,
  ],
  ["Authorization is required to perform that action.", words.notAllowed],
  ["You do not have permission to call SpreadsheetApp.getActive", words.notAllowed],
  ["NetworkError: Connection failure due to HTTP 0", words.noConnection],
  ["TypeError: Failed to fetch", words.noConnection],
  ["Exceeded maximum execution time", words.tooLong],
  ["Service Spreadsheets timed out while accessing document", words.tooLong],
  ["Exception: Service invoked too many times for one day: premium email.", words.dayIsUsedUp],
  ["Exception: Service using too much computer time for one day", words.dayIsUsedUp],
  ["Exception: Script invoked too many times per second for this Google user account.", words.tooMany],
  ["There are too many scripts running simultaneously for this Google user account.", words.tooMany],
  ["Exception: There were too many LockService operations against the same script.", words.othersSave],
  ["Exception: You are trying to edit a protected cell or object.", words.isProtected],
  ["This action would increase the number of cells in the workbook above the limit of 10000000 cells.", words.isFull],
  ["Exception: Service error: Spreadsheets", words.googleFailed],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", words.googleFailed],
  ["Script function not found: call", words.oldPanel],
])("%p becomes a sentence that says what to do", (said, means) => {
  expect(plainSentence(new Error(said))).toBe(means);
});

test("our own sentences pass through, without Google's kind of error before them", () => {
  expect(plainSentence(new Error('Error: The tab "Policy" is missing.'))).toBe('The tab "Policy" is missing.');
  expect(plainSentence("Exception: The tab is protected.")).toBe("The tab is protected.");
});

test.each([undefined, null, {}, "", 7, new Error("")])("%p is a failure without a reason", (error) => {
  expect(plainSentence(error)).toBe(words.unknown);
});
