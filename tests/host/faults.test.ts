import { closeWorkbooks, fill, values } from "../support/workbooks";
import { hostOf } from "./host-of";

afterEach(closeWorkbooks);

const script = `
function append() { SpreadsheetApp.getActiveSheet().appendRow(["row"]); }
function rows() { return SpreadsheetApp.getActiveSheet().getLastRow(); }
function locked(milliseconds) { LockService.getDocumentLock().waitLock(milliseconds); }
function tries() { return LockService.getDocumentLock().tryLock(500); }
function write(a1) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue("new"); }
function read() { return SpreadsheetApp.getActiveSheet().getRange("A1").getValue(); }
function insist() { try { SpreadsheetApp.getActiveSheet().appendRow(["1"]); } catch (error) { SpreadsheetApp.getActiveSheet().appendRow(["2"]); } }
function quiet() { try { SpreadsheetApp.getActiveSheet().appendRow(["1"]); } catch (error) {} return "answer"; }
function pause() { Utilities.sleep(60000); }
`;

test("The calls of the last execution are counted and named", async () => {
  const { host } = hostOf(script);
  await host.run("append");
  expect(host.serviceCalls).toEqual({
    count: 2,
    trips: 2,
    names: ["SpreadsheetApp.getActiveSheet", "Sheet.appendRow"],
  });
  await host.run("rows");
  expect(host.serviceCalls.names).toEqual(["SpreadsheetApp.getActiveSheet", "Sheet.getLastRow"]);
});

test("A call can be made to fail before it has an effect", async () => {
  const { host } = hostOf(script);
  host.faults.failAt(2, { when: "before" });
  await expect(host.run("append")).rejects.toThrow("Service Spreadsheets timed out");
  expect(await host.run("rows")).toBe(0);
});

test("A call can be made to fail although it took effect", async () => {
  const { host } = hostOf(script);
  host.faults.failAt(2, { when: "after", message: "Internal error" });
  await expect(host.run("append")).rejects.toMatchObject({ name: "Exception", message: "Internal error" });
  expect(await host.run("rows")).toBe(1);
});

test("A fault that an execution never reaches does not wait for the next one", async () => {
  const { host } = hostOf(script);
  host.faults.failAt(3, { when: "before" });
  await host.run("append");
  await host.run("append");
  expect(await host.run("rows")).toBe(2);
});

test("An execution that has reached its limit does nothing more, whatever the script catches", async () => {
  const { host } = hostOf(script);
  const message = "Exceeded maximum execution time";
  host.faults.failAt(2, { when: "before", message, ends: true });
  await expect(host.run("insist")).rejects.toThrow(message);
  expect(host.faults.hasStruck).toBe(true);
  expect(await host.run("rows")).toBe(0);
  host.faults.failAt(2, { when: "before" });
  await host.run("insist");
  expect(await host.run("rows")).toBe(1);
});

test("A lock that somebody else holds is waited for, in vain", async () => {
  const slept: number[] = [];
  const clock = { now: () => 0, sleep: (milliseconds: number) => void slept.push(milliseconds) };
  const { host } = hostOf(script, { clock });
  host.faults.lockIsHeldElsewhere = true;
  await expect(host.run("locked", [2000])).rejects.toThrow(
    "Lock timeout: another process was holding the lock for too long.",
  );
  expect(await host.run("tries")).toBe(false);
  expect(slept).toEqual([2000, 500]);
  host.faults.lockIsHeldElsewhere = false;
  expect(await host.run("tries")).toBe(true);
});

test("Sleeping takes the clock's time, not the test's", async () => {
  const slept: number[] = [];
  const { host } = hostOf(script, { clock: { now: () => 0, sleep: (time) => void slept.push(time) } });
  await host.run("pause");
  expect(slept).toEqual([60_000]);
});

test("A sheet that somebody has protected refuses every write and still reads", async () => {
  const { host, workbook } = hostOf(script);
  fill(workbook, "A1", [["old"]]);
  const name = workbook.sheets()[0]?.name ?? "";
  host.faults.protectSheet(name);
  await expect(host.run("write", ["A1"])).rejects.toThrow("You are trying to edit a protected cell or object.");
  await expect(host.run("append")).rejects.toThrow("You are trying to edit a protected cell or object.");
  expect(await host.run("read")).toBe("old");
  host.faults.releaseSheet(name);
  await host.run("write", ["A1"]);
  expect(values(workbook, "A1:A2")).toEqual([["new"], [null]]);
});

test("A protection that names other editors shuts the user out of its cells only", async () => {
  const { host, workbook } = hostOf(script, { user: "tutor@college.example" });
  const sheet = workbook.activeSheet();
  const area = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  workbook.addProtection({ sheet, area, warningOnly: false, description: "", editors: ["head@college.example"] });
  await expect(host.run("write", ["A1:B1"])).rejects.toThrow("You are trying to edit a protected cell or object.");
  await host.run("write", ["B1"]);
  expect(values(workbook, "A1:B1")).toEqual([[null, "new"]]);
});

test("The answer of an execution that is over reaches nobody, though the script caught it and called nothing more", async () => {
  const { host } = hostOf(script);
  host.faults.failAt(2, { when: "after", message: "Exceeded maximum execution time", ends: true });
  await expect(host.run("quiet")).rejects.toThrow("Exceeded maximum execution time");
  host.faults.failAt(2, { when: "after", message: "Internal error" });
  expect(await host.run("quiet")).toBe("answer");
});

test("A fault strikes its own call only, and says whether it did", async () => {
  const { host } = hostOf(script);
  host.faults.failAt(1, { when: "before" });
  expect(host.faults.hasStruck).toBe(false);
  await expect(host.run("insist")).resolves.toBeUndefined();
  expect(host.faults.hasStruck).toBe(true);
  expect(await host.run("rows")).toBe(1);
});
