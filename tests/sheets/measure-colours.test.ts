import type { CellValue } from "../../preview/engine/workbook";
import { settings } from "../../src/domain/policy/settings";
import { measures } from "../../src/domain/risk/measures";
import { palette, type Shade } from "../../src/sheets/formatting/palette";
import { columnLetter } from "../../src/tables/tracker-addresses";
import { type Addon, openAddon } from "../support/addon";
import { at, closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, setUpSheet } from "./trackers";

afterEach(closeWorkbooks);

const numbers = [
  0, 0.5, 0.79, 0.8, 0.85, 0.9, 1, 1.9, 2, 3, 4, 5, 39.9, 40, 55, 69.9, 70, 79.9, 80, 84.9, 85, 89.9, 90,
];
const cells: readonly CellValue[] = [
  ...numbers,
  -1,
  -1.9,
  -2,
  -3,
  -19.9,
  -20,
  -40,
  100,
  101,
  999,
  "79%",
  "'79",
  "0.86",
  "92,5",
  "sixty",
  "n/a",
  "-",
  "No",
  "No concerns",
  "Yes",
  "see file",
  "Mock 1?  found 999",
  true,
  false,
];

/** A row for every measure and cell, alone. */
const rows = measures.flatMap((_measure, place) =>
  cells.map((cell, index) => [`L${place}-${index}`, ...measures.map((_other, other) => (other === place ? cell : ""))]),
);
const headings = ["Learner ID", ...measures.map(({ heading }) => heading)];

async function tracker(): Promise<Addon> {
  const addon = await openAddon({ sheets: { Physics: [headings, ...rows] }, rows: rows.length + 5 });
  const plan = agreeing(await inspectSheet(addon));
  // Which sign of a gap or a change is the better one is asked: here each is ours.
  const asked = measures
    .filter(({ heading }) => plan.columns.every((column) => column.heading !== heading))
    .map(({ id, heading }) => ({ column: headings.indexOf(heading), heading, key: id }));
  await setUpSheet(addon, { ...plan, columns: [...plan.columns, ...asked] });
  return addon;
}

function shadeOf(addon: Addon, row: number, column: number): Shade | "none" {
  const area = { ...at(addon.workbook, "A1", "Physics"), row, column };
  const background = addon.workbook.appearance(area)[0]?.[0]?.background ?? "";
  const shades = Object.keys(palette) as Shade[];
  const bold = addon.workbook.appearance(area)[0]?.[0]?.bold ?? false;
  if (background === "#ffffff") return bold ? "problem" : "none";
  return shades.find((shade) => palette[shade].background === background) ?? "none";
}

function columnOf(addon: Addon, heading: string): number {
  const found = addon.shown(`Physics!A1:${columnLetter(25)}1`)[0]?.indexOf(heading) ?? -1;
  if (found < 0) throw new Error(`No column ${heading}.`);
  return found;
}

/** For every row what the sheet says of its one measure, in four places. */
function seen(addon: Addon) {
  const column = (heading: string) => {
    const letter = columnLetter(columnOf(addon, heading));
    return addon.shown(`Physics!${letter}2:${letter}${rows.length + 1}`).map(([text]) => text ?? "");
  };
  const [areas, reasons, tiers] = [column("Areas"), column("Reasons"), column("Risk tier")];
  return rows.map((_row, index) => {
    const place = Math.floor(index / cells.length);
    const { name, heading } = measures[place] as (typeof measures)[number];
    return {
      measure: heading,
      cell: cells[index % cells.length],
      shade: shadeOf(addon, index + 1, place + 1),
      mark: areas[index] === "" ? "" : (areas[index] ?? "").replace(name, "past"),
      reason: reasons[index] ?? "",
      tier: tiers[index] ?? "",
    };
  });
}

/** What a person must be told alike in every place. */
function expectAgreement(all: ReturnType<typeof seen>) {
  for (const one of all) {
    const isGreen = one.shade === "green";
    const verdict =
      one.mark === "past!" ? "severe" : one.mark === "past" ? "amber" : one.mark === "past?" ? "unread" : "clear";
    expect({ ...one, verdict }).toMatchObject(
      {
        severe: { shade: "severe", tier: "Red", reason: expect.stringMatching(/^Severe: /) as string },
        amber: {
          shade: "amber",
          tier: "Amber",
          reason: expect.stringMatching(/^(?!Severe|Not read|Recorded|Nothing).+/) as string,
        },
        unread: { shade: "problem", tier: "Not enough data", reason: expect.stringContaining("Not read: ") as string },
        clear: {
          shade: isGreen ? "green" : "none",
          tier: "Not enough data",
          reason: expect.stringMatching(/^(Recorded only|Nothing recorded)/) as string,
        },
      }[verdict],
    );
    expect({ ...one, isGreen: isGreen && one.measure !== "Gap to MEG" }).toMatchObject({ isGreen: false });
  }
}

test("verdict, colour and reason agree in every cell of every measure, and follow the Policy at once", async () => {
  const addon = await tracker();
  const before = seen(addon);
  expectAgreement(before);
  for (const { heading } of measures) {
    const own = before.filter(({ measure }) => measure === heading);
    // A grid in which nothing is ever past a line, or nothing unreadable, would agree of itself.
    expect({ heading, past: own.some(({ mark }) => mark.startsWith("past") && mark !== "past?") }).toEqual({
      heading,
      past: true,
    });
    expect({ heading, unread: own.some(({ mark }) => mark === "past?") }).toMatchObject({ unread: true });
  }

  const lines = {
    "attendance.amber": 85,
    "gap.amber": -1,
    "missing.severe": 5,
    "attitude.amber": 2,
    "sudden.amber": 40,
  };
  const keys = addon.values(`Policy!A1:A${settings.length + 2}`).map(([key]) => String(key));
  for (const [key, value] of Object.entries(lines)) await addon.type(`Policy!B${keys.indexOf(key) + 1}`, [[value]]);
  const after = seen(addon);
  expectAgreement(after);
  const changed = after.filter(({ shade }, index) => shade !== before[index]?.shade);
  expect(new Set(changed.map(({ measure }) => measure))).toEqual(
    new Set(["Attendance %", "Gap to MEG", "Missing work", "Attitude to learning", "Latest change"]),
  );
}, 120_000);
