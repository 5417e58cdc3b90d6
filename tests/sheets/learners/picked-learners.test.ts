import { cardMessages } from "../../../src/messages/learner-messages";
import type { Addon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { ask } from "../records/desk";
import { openTracker } from "./tracker-desk";

jest.setTimeout(120_000);

let addon: Addon;
beforeAll(async () => {
  addon = await openTracker();
});
afterAll(closeWorkbooks);

test("learners are found by the beginnings of their names in any order, without accents, or by ID", async () => {
  const found = async (text: string) => (await ask(addon, "findLearners", { text })).learners.map(({ name }) => name);
  expect(await found("bir jo")).toEqual(["Jo Birch"]);
  expect(await found("zoe nunez")).toEqual(["Zoë O'Brien-Núñez"]);
  expect(await found("10")).toEqual(["Jo Birch", "Al Cole", "Zoë O'Brien-Núñez"]);
  expect(await found("103")).toEqual(["Al Cole"]);
  expect(await found("x")).toEqual([]);
  expect(await ask(addon, "findLearners", { text: "birch" })).toEqual({
    learners: [{ learnerId: "102", name: "Jo Birch", tutorGroup: "", courses: ["PH1", "MA1"], tier: "Red" }],
    more: 0,
  });
});

test("the learners of rows that were picked one by one are each given once", async () => {
  const rows = (first: number, count: number) => {
    const sheet = addon.workbook.sheets().find(({ name }) => name === "Year 12")?.id ?? "";
    return { sheet, row: first - 1, column: 0, rows: count, columns: 2 };
  };
  addon.workbook.select(rows(2, 2), rows(5, 1));
  const { learners, message } = await ask(addon, "selectedLearners", {});
  expect(learners.map(({ name, course, contactRule }) => [name, course, contactRule])).toEqual([
    ["Jo Birch", "PH1", "under 18"],
    ["Zoë O'Brien-Núñez", "PH1", "age unknown"],
  ]);
  expect(message).toBe("");
  addon.workbook.select(rows(40, 2));
  expect(await ask(addon, "selectedLearners", {})).toEqual({
    learners: [],
    message: cardMessages.noLearners("Year 12"),
    leftOut: "",
  });
});

test("rows that a filter hides are left out of the selection, and the form says how many", async () => {
  const { workbook } = addon;
  const sheet = workbook.sheets().find(({ name }) => name === "Year 12")?.id ?? "";
  const { rows, columns } = workbook.extent(sheet);
  const surnames = workbook.read({ sheet, row: 1, column: 1, rows: rows - 1, columns: 1 }).map(([cell]) => cell?.value);
  if (!workbook.filter(sheet)) workbook.createFilter({ sheet, row: 0, column: 0, rows, columns });
  workbook.setFilterCriteria(sheet, 1, ["Birch"]);
  workbook.select({ sheet, row: 1, column: 0, rows: rows - 1, columns: 2 });
  const some = await ask(addon, "selectedLearners", {});
  expect(some.learners.map(({ learnerId }) => learnerId)).toEqual(["102"]);
  const hidden = surnames.filter((name) => name !== null && name !== "Birch").length;
  expect(some.leftOut).toBe(cardMessages.leftOut(hidden));
  workbook.setFilterCriteria(sheet, 1, ["nobody"]);
  const none = await ask(addon, "selectedLearners", {});
  expect(none).toMatchObject({ learners: [], message: expect.stringContaining("are hidden by a filter") as string });
  workbook.setFilterCriteria(sheet, 1, null);
});
