import { copyLegal } from "../../preview/host/legal-value";
import { closeWorkbooks } from "../support/workbooks";
import { hostOf } from "./host-of";

afterEach(closeWorkbooks);

const script = `
function echo(value) { return value; }
function date() { return { rows: [{ when: new Date(0) }] }; }
function hidden_() { return "secret"; }
function fails() { throw new Error("The tab Policy is missing."); }
function open() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
`;

test("The sidebar gets a copy of what the script returns", async () => {
  const { host } = hostOf(script);
  const sent = { text: "a", number: 1.5, flag: true, none: null, list: [1, [2]] };
  const returned = await host.client("echo", [sent]);
  expect(returned).toEqual(sent);
  expect(returned).not.toBe(sent);
});

test("undefined becomes null in a list and goes from an object", () => {
  expect(copyLegal([undefined, { gone: undefined, kept: 1 }])).toEqual([null, { kept: 1 }]);
});

test.each([
  ["a date", { when: new Date(0) }, "when"],
  ["a date within a list", { rows: [new Date(0)] }, "0"],
  ["a function", { act: () => 1 }, "act"],
  ["a map", { all: new Map() }, "all"],
])("%s does not pass, and is named", (_, value, name) => {
  expect(() => copyLegal(value)).toThrow(`Failed due to illegal value in property: ${name}`);
});

test("An object that contains itself does not pass, one that is met twice does", () => {
  const twice = { a: 1 };
  expect(copyLegal([twice, twice])).toEqual([{ a: 1 }, { a: 1 }]);
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(() => copyLegal(circle)).toThrow("illegal value in property: self");
});

test("A date in an answer fails the call", async () => {
  await expect(hostOf(script).host.client("date")).rejects.toThrow("Failed due to illegal value in property: when");
});

test("A private function, an unknown one and one of every object cannot be called", async () => {
  const { host } = hostOf(script);
  for (const name of ["hidden_", "absent", "toString"])
    await expect(host.client(name)).rejects.toThrow(`google.script.run.${name} is not a function`);
});

test("An error of the script reaches the sidebar with its message", async () => {
  await expect(hostOf(script).host.client("fails")).rejects.toMatchObject({ message: "The tab Policy is missing." });
});

test("The sidebar's calls see the selection", async () => {
  const { host, workbook } = hostOf(script);
  workbook.select({ sheet: workbook.activeSheet(), row: 4, column: 0, rows: 1, columns: 2 });
  expect(await host.client("open")).toBe("A5:B5");
});
