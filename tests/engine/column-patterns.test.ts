import type { Workbook as Book } from "@univerjs/core";
import type { Workbook } from "../../preview/engine/workbook";
import { engine } from "../support/engine";
import { at, cell, closeWorkbooks, fill, newWorkbook, values } from "../support/workbooks";

afterEach(closeWorkbooks);

/** A heading and two days, whose column below the heading is one of days. */
async function days(): Promise<Workbook> {
  const workbook = newWorkbook();
  fill(workbook, "A1", [["Day"], [45_748], [45_749]]);
  workbook.setStyle(at(workbook, "A2:A1000"), { pattern: "dd/mm/yyyy" });
  await workbook.settled();
  return workbook;
}
const patterns = (workbook: Workbook, a1: string) =>
  workbook
    .styles(at(workbook, a1))
    .flat()
    .map(({ pattern }) => pattern);

test("the pattern of a whole column is kept once, and every cell below the heading shows it", async () => {
  const workbook = await days();
  expect(patterns(workbook, "A1:A4")).toEqual(["", "dd/mm/yyyy", "dd/mm/yyyy", "dd/mm/yyyy"]);
  expect(cell(workbook, "A2").display).toBe("01/04/2025");
  fill(workbook, "A500", [[45_748]]);
  fill(workbook, "A1", [[12]]);
  expect([cell(workbook, "A500").display, cell(workbook, "A1").display]).toEqual(["01/04/2025", "12"]);
  expect(JSON.stringify(workbook.snapshot()).length).toBeLessThan(6_000);
});

test("formulas and custom functions take the numbers of such a column for days", async () => {
  const workbook = await days();
  const given: unknown[] = [];
  workbook.registerFunction("SEE", (...args) => {
    given.push(...args);
    return "";
  });
  fill(workbook, "C1", [["=SEE(A2)", "=SEE(ARRAYFORMULA(A2:A3))", "=A2"]]);
  await workbook.settled();
  expect(given).toEqual([new Date(2025, 3, 1), [[new Date(2025, 3, 1)], [new Date(2025, 3, 2)]]]);
  expect(cell(workbook, "E1").display).toBe("01/04/2025");
});

test("what depends on a column is worked out again when its pattern changes", async () => {
  const workbook = await days();
  workbook.registerFunction("KIND", (value) => (typeof value === "number" ? "number" : "day"));
  fill(workbook, "C1", [["=KIND(A2)"]]);
  await workbook.settled();
  expect(values(workbook, "C1")).toEqual([["day"]]);
  workbook.setStyle(at(workbook, "A2:A1000"), { pattern: "0.0" });
  await workbook.settled();
  expect(values(workbook, "C1")).toEqual([["number"]]);
});

test("a cell's own pattern, a cleared one and a cleared format stand against the column's", async () => {
  const workbook = await days();
  workbook.setStyle(at(workbook, "A2"), { pattern: "0" });
  workbook.setStyle(at(workbook, "A3"), { pattern: "" });
  workbook.clearFormats(at(workbook, "A4"));
  workbook.write(at(workbook, "A5"), [[{ value: 5, pattern: "" }]]);
  expect(patterns(workbook, "A2:A6")).toEqual(["0", "", "", "", "dd/mm/yyyy"]);
  workbook.setStyle(at(workbook, "A2:A1000"), { pattern: "@" });
  expect(new Set(patterns(workbook, "A2:A1000"))).toEqual(new Set(["@"]));
  workbook.clearFormats(at(workbook, "A1:A1000"));
  expect(new Set(patterns(workbook, "A1:A1000"))).toEqual(new Set([""]));
});

test("the grid draws what an array shows in such a column by the column's pattern", async () => {
  let drawn: (() => unknown) | undefined;
  const workbook = newWorkbook({
    plugins: (univer) => {
      drawn = () => {
        const units = univer.__getInjector().get(engine.IUniverInstanceService);
        return (units.getFocusedUnit() as Book).getActiveSheet().getCell(2, 0)?.v;
      };
    },
  });
  fill(workbook, "A1", [["={1;2;3}"]]);
  workbook.setStyle(at(workbook, "A2:A1000"), { pattern: "0.0" });
  await workbook.settled();
  expect(drawn?.()).toBe("3.0");
});
