import type { SheetPlan } from "../../src/api/calls/set-up-sheet";
import type { SetUpOutcome } from "../../src/api/calls/preview-set-up";
import { adoptionMessages } from "../../src/messages/set-up-messages";
import { type Addon, openAddon } from "../support/addon";
import { randomFrom } from "../support/random";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, setUpSheet } from "./trackers";

jest.setTimeout(240_000);
afterEach(closeWorkbooks);

/** Made up; what tells a row apart stands in different columns, so that leaving one out moves learners between tiers. */
const columns: readonly (readonly [heading: string, ...cells: readonly (string | number)[]])[] = [
  ["Course", "PHY", "PHY", "PHY", "", "CHE", "PHY"],
  ["Qualification", "A level", "A level", "", "A level", "A level", "A level"],
  ["Subject", "Physics", "Physics", "Physics", "Physics", "Chemistry", "Physics"],
  ["Avg GCSE", 6, 7.5, 5, "", 8, 12],
  ["Target grade", "B", "", "C", "A", "A*", "Z"],
  ["Working at grade", "E", "A", "C", "", "B", "?"],
  ["Minimum expected grade", "C", "B", "D", "A", "", "B"],
  ["Test 1 (20)", 12, 19, 7, 13, 9, "ABS"],
  ["Mock /50", 30, 44, "NS", 31, 21, 48],
  ["Attendance %", 95, 96, 97, 85, 92, 99],
  ["Teacher concern", "", "", "", "", "Yes", ""],
];

const sheetOf = (used: readonly (typeof columns)[number][]) => [
  ["Student ID", "Surname", ...used.map(([heading]) => heading)],
  ...["Ash", "Birch", "Cole", "Dean", "Elm", "Fir"].map((surname, row) => [
    row + 1,
    surname,
    ...used.map((cells) => cells[row + 1] ?? ""),
  ]),
];

async function foreseen(addon: Addon, plan: SheetPlan): Promise<SetUpOutcome> {
  const answer = (await addon.call("previewSetUp", plan)) as { ok: boolean; data: SetUpOutcome; message: string };
  if (!answer.ok) throw new Error(answer.message);
  return answer.data;
}

/** Tier and reasons of each learner as the sheet shows them; a tracker without signals has neither column. */
function standing(addon: Addon) {
  const { rows, columns: width } = addon.workbook.extent(addon.workbook.activeSheet());
  const area = { sheet: addon.workbook.activeSheet(), row: 0, column: 0, rows, columns: width };
  const [headings = [], ...below] = addon.workbook.read(area).map((row) => row.map(({ display }) => display));
  const cell = (row: readonly string[], heading: string) => row[headings.indexOf(heading)] ?? "";
  return below
    .filter((row) => row[0] !== "")
    .map((row) => ({ tier: cell(row, "Risk tier"), reasons: cell(row, "Reasons") }));
}

async function demandSame(
  used: readonly (typeof columns)[number][],
  others: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {},
) {
  const addon = await openAddon({ sheets: { M: sheetOf(used), ...others } });
  const plan = agreeing(await inspectSheet(addon));
  const constants = { ...plan.constants, qualification: undefined, subject: undefined };
  const before = await foreseen(addon, { ...plan, constants });
  await setUpSheet(addon, { ...plan, constants });
  await addon.workbook.settled();
  const rows = standing(addon);
  const counted: Record<string, number> = { Red: 0, Amber: 0, "On track": 0, "Not enough data": 0 };
  for (const { tier } of rows) counted[tier] = (counted[tier] ?? 0) + 1;
  expect({ tiers: before.tiers, first: before.first.map(({ tier, reasons }) => ({ tier, reasons })) }).toEqual({
    tiers: counted,
    first: rows.slice(0, 3).map(({ tier, reasons }) => ({ tier, reasons: reasons === "" ? [] : reasons.split("; ") })),
  });
  return rows;
}

const without = (...headings: readonly string[]) => columns.filter(([heading]) => !headings.includes(heading));

test.each([
  ["no course", without("Course", "Working at grade", "Minimum expected grade")],
  ["no qualification", without("Qualification", "Working at grade", "Minimum expected grade")],
  ["no subject", without("Subject", "Target grade", "Minimum expected grade")],
  ["neither", without("Course", "Qualification", "Target grade", "Working at grade", "Minimum expected grade")],
])("with %s the average stands in for the gap, in the preview as in the sheet", async (_name, used) => {
  const rows = await demandSame(used);
  expect(rows[0]).toEqual({ tier: "On track", reasons: "" });
});

test("who starts from a diagnostic has the MEG of the college's own rows for one, in the preview as in the sheet", async () => {
  const rows = await demandSame(
    [
      ...columns.filter(([heading]) =>
        ["Course", "Qualification", "Subject", "Working at grade", "Attendance %"].includes(heading),
      ),
      ["Avg GCSE", "", "", "", "", "", 6],
      ["Diagnostic score", 40, 60, 75, 40, "x", 40],
    ],
    {
      "Local targets": [
        ["Qualification", "Subject", "From", "To", "Grade", "Starts from"],
        ["A level", "Physics", 0, 50, "C", "Diagnostic or interview"],
        ["A level", "Physics", 51, 80, "B", "Diagnostic or interview"],
        ["A level", "Physics", 70, 90, "A", "Diagnostic or interview"],
      ],
    },
  );
  // E where C is expected; A where B is; rows that overlap; none yet; a score that is none.
  expect(rows.map(({ tier }) => tier).slice(0, 2)).toEqual(["Amber", "On track"]);
  expect(rows[4]?.tier).toBe("Not enough data");
});

test("a qualification that is none leads to the question that it answers", async () => {
  const addon = await openAddon({ sheets: { M: sheetOf(without("Qualification", "Minimum expected grade")) } });
  const plan = agreeing(await inspectSheet(addon));
  const constants = { ...plan.constants, qualification: "Mathematics" };
  const { doubts } = await foreseen(addon, { ...plan, constants });
  expect(doubts).toContainEqual({ text: adoptionMessages.doubt("no MEG"), about: "qualification" });
});

const random = randomFrom(20_261_129);
const subsets = Array.from({ length: 12 }, () => columns.filter(() => random.chance(0.6)));

test.each(subsets.map((used) => [used.map(([heading]) => heading).join(", "), used] as const))(
  "what is shown before is what then stands in the sheet: %s",
  async (_headings, used) => {
    expect(await demandSame(used)).toHaveLength(6);
  },
);
