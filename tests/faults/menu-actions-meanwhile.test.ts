import { agreeing, inspectSheet, kept, lastReport, setUpSheet } from "../sheets/trackers";
import { openAddon } from "../support/addon";
import { isFullRun, tell } from "../support/full-run";
import { threeLearners } from "../sheets/physics-sheet";
import { closeWorkbooks } from "../support/workbooks";
import type { Deed } from "../../preview/host/busy";
import { everyDeed, tryMeanwhile } from "./meanwhile";
import { choose } from "./writing-action";

jest.setTimeout(isFullRun("faults") ? 36_000_000 : 1_200_000);
afterEach(closeWorkbooks);

/** What is typed stands as values: nothing that an action reads is calculating while somebody is at work. */
const open = kept(async () => {
  const addon = await openAddon({
    rows: 40,
    sheets: {
      Physics: threeLearners(),
    },
  });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  await addon.type("Data points!A2:C2", [["First review", "2025-09-01", "2089-01-01"]]);
  await addon.workbook.settled();
  return addon;
});

const kept101 = ["First review", "'2026-01-10", "101", "Physics"];

/** Kept before, beside another data point, and out of date by now: one row changes, one learner is new, one is gone. */
const openKept = kept(async () => {
  const addon = await open();
  await addon.type("Snapshots!A2", [
    ["Baseline", "'2025-09-20", "102", "Physics"],
    kept101,
    [...kept101.slice(0, 2), "999", "Physics"],
  ]);
  return addon;
});

const snapshots = { Physics: ["Learner ID"], Snapshots: ["Data point", "Learner ID", "Course"] };

const take = { menu: ["Department", "Take snapshot"], succeeded: /is kept|is brought up to date/, tabs: snapshots };
const actions = {
  "Take snapshot": { ...take, open },
  "Take snapshot, again,": { ...take, open: openKept },
};

/** Learner, tier and what is said beside it, under the headings of Snapshots wherever they stand. */
function keptOn(addon: Parameters<typeof choose>[0]) {
  const rows = addon.values("Snapshots!A1:Z8");
  const headings = rows.find((cells) => cells.includes("Data point")) ?? [];
  const under = ["Learner ID", "Risk tier", "Missing work", "Over all courses"].map((one) => headings.indexOf(one));
  return rows.filter((cells) => cells.includes("First review")).map((cells) => under.map((at) => cells[at]).join(" "));
}

test.each<[string, typeof open, Deed, [sheet: string, before: string, at: string]]>([
  [
    "inserts a column between the formulas of a tracker and its values",
    open,
    "inserts a column",
    ["Physics", "Range.getFormulas", "Sheet.getSheetValues"],
  ],
  [
    "inserts a column before headings that Snapshots lacks are looked at",
    open,
    "inserts a column",
    ["Snapshots", "Sheet.getRange", "Range.getValues"],
  ],
  [
    "inserts a column right before they are written",
    open,
    "inserts a column",
    ["Snapshots", "Sheet.getRange", "Range.setValues"],
  ],
  [
    "inserts a column right before they are dressed",
    open,
    "inserts a column",
    ["Snapshots", "Sheet.getRange", "Range.setNotes"],
  ],
  [
    "sorts the rows that are about to change, beside new ones",
    openKept,
    "sorts",
    ["Snapshots", "Sheet.getRange", "Range.setNumberFormats"],
  ],
])("Somebody %s: every kept row is right, or nothing is kept", async (_, opened, deed, [sheet, before, at]) => {
  const good = await opened();
  const sheets: (string | undefined)[] = [];
  good.host.busy.whenever(() => void sheets.push(good.host.busy.sheetAtHand));
  await choose(good, take.menu, take.succeeded);
  const [{ names }, right] = [good.host.serviceCalls, keptOn(good)];
  closeWorkbooks();
  expect(right).toHaveLength(3);
  const addon = await opened();
  const standing = keptOn(addon);
  const place = names.findIndex((name, index) => name === at && names[index - 1] === before && sheets[index] === sheet);
  addon.host.busy.before(place + 1, deed, () => 0);
  const isDone = await choose(addon, take.menu, take.succeeded);
  expect(addon.host.busy.done).toHaveLength(1);
  expect(keptOn(addon).toSorted()).toEqual((isDone ? right : standing).toSorted());
});

test.each(Object.entries(actions))(
  "While %s runs, a person is at work: every row ends right",
  async (name, { open: opened, menu, succeeded, tabs }) => {
    const found: Record<string, number> = {};
    const failures: string[] = [];
    for (const deed of everyDeed) {
      const act = async (addon: Parameters<typeof choose>[0]) =>
        (await choose(addon, menu, succeeded)) ? "" : lastReport(addon).summary;
      const result = await tryMeanwhile(
        { open: opened, act, tabs, cellByCell: true, worksWith: "Physics", sample: 4 },
        deed,
      );
      found[deed] = result.tried;
      failures.push(...result.failures);
    }
    tell(`While ${name}: ${JSON.stringify(found)} moments tried.`);
    expect(failures).toEqual([]);
  },
);
