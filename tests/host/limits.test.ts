import { closeWorkbooks, fill, values } from "../support/workbooks";
import { hostOf } from "./host-of";

jest.setTimeout(60_000);
afterEach(closeWorkbooks);

const script = `
/** Twice each cell. @customfunction */
function TWICE(cells) { return cells.map(([cell]) => [cell === "" ? "" : cell * 2]); }
/** The same again. @customfunction */
function AGAIN(cells) { return TWICE(cells); }
function seen() { return SpreadsheetApp.getActiveSheet().getRange("B1:C3").getValues(); }
`;

type Limited = ReturnType<typeof hostOf>;

async function limited(set: (limits: Limited["host"]["limits"]) => void, secondsPerCall = 0): Promise<Limited> {
  const made = hostOf(script, { secondsPerCall });
  set(made.host.limits);
  fill(made.workbook, "A1", [
    [1, "=TWICE(A1:A3)", "=AGAIN(A1:A3)"],
    [2, null, null],
    [3, null, null],
  ]);
  await made.workbook.settled();
  while (made.workbook.loading) await new Promise((done) => setTimeout(done, 20));
  return made;
}

const texts = ({ workbook }: Limited) =>
  workbook.read({ sheet: workbook.activeSheet(), row: 0, column: 1, rows: 1, columns: 2 });
const messages = (made: Limited) => texts(made).flatMap((row) => row.map(({ error }) => error ?? ""));

test("nothing is limited by itself", async () => {
  const { workbook } = await limited(() => undefined);
  expect(values(workbook, "B1:C3")).toEqual([
    [2, 2],
    [4, 4],
    [6, 6],
  ]);
});

test("a result of more cells than are allowed is refused in Google's words, one of as many is not", async () => {
  const made = await limited((limits) => (limits.cells = 2));
  expect(messages(made).every((message) => message.includes("Result too large."))).toBe(true);
  expect(values((await limited((limits) => (limits.cells = 3))).workbook, "B3:C3")).toEqual([[6, 6]]);
});

test("an execution that takes longer than is allowed is refused in Google's words", async () => {
  const made = await limited((limits) => (limits.seconds = 0.05), 0.1);
  expect(messages(made).every((message) => message.includes("Exceeded maximum execution time"))).toBe(true);
});

test("of executions that run at once those above the limit are refused, and a later one is not", async () => {
  const made = await limited((limits) => (limits.atOnce = 1), 0.1);
  const refused = messages(made).filter((message) => message.includes("too many scripts running simultaneously"));
  expect(refused).toHaveLength(1);
  made.host.limits.atOnce = 2;
  fill(made.workbook, "A1", [[7]]);
  await made.workbook.settled();
  while (made.workbook.loading) await new Promise((done) => setTimeout(done, 20));
  expect(values(made.workbook, "B1:C1")).toEqual([[14, 14]]);
});
