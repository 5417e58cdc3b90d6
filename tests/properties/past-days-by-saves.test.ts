import { addDays } from "../../src/domain/calendar/add-days";
import type { Snapshot } from "../../preview/engine/workbook";
import { agreeing, inspectSheet, setUpSheet } from "../sheets/trackers";
import { actionToSave } from "../sheets/records/action-to-save";
import { planToSave } from "../sheets/records/plan-to-save";
import { type Addon, openAddon } from "../support/addon";
import { isFullRun, leaveFigures, tell } from "../support/full-run";
import { loadAt } from "../support/load-at";
import { type Random, randomFrom } from "../support/random";
import { closeWorkbooks } from "../support/workbooks";

jest.setTimeout(6 * 3_600_000);
afterEach(closeWorkbooks);

const headings = [
  "Learner ID",
  "Surname",
  "Qualification",
  "Subject",
  "Group",
  "Avg GCSE",
  "Test 1 (20)",
  "Mock (20)",
  "Attendance",
];
const learnerIds = ["101", "102", "103", "104"];
const rows = learnerIds.map((id, at) => [id, `Name ${at}`, "A level", "Physics", "PH1", 6, 20, 20, at < 3 ? 60 : 96]);
const firstDay = "2026-09-14";
const points = 5;
const daysOfPoint = 40;
const measured = [
  "At-risk learners with an action %",
  "Reviews on time %",
  "Days from first Red to first action",
  "Attendance %",
];

let made: Promise<Snapshot> | undefined;
async function make(): Promise<Snapshot> {
  const addon = await openAddon({ rows: 30, sheets: { Physics: [headings, ...rows] }, load: loadAt(() => firstDay) });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  const dataPoints = Array.from({ length: points }, (_one, at) => {
    const opens = addDays(firstDay, at * daysOfPoint - 5);
    return [`Point ${at}`, opens, addDays(opens, daysOfPoint - 1)];
  });
  await addon.type("Data points!A2:C6", dataPoints);
  return addon.workbook.snapshot();
}

interface Diary {
  readonly addon: Addon;
  readonly random: Random;
  readonly today: () => string;
  /** The version of each record that was saved. */
  readonly versions: Map<string, number>;
}

/** One thing that somebody does on a day; what the form refuses is not done. */
async function live({ addon, random, today, versions }: Diary): Promise<boolean> {
  const day = () => addDays(today(), random.whole(60) - 30);
  const learnerId = learnerIds[random.whole(learnerIds.length)] ?? "";
  const known = (prefix: string) => [...versions.keys()].filter((id) => id.startsWith(prefix));
  const one = (prefix: string) => known(prefix)[random.whole(known(prefix).length)];
  const newId = (prefix: string) => `${prefix}-${String(versions.size).padStart(24, "0")}`;
  const save = async (name: string, id: string, input: object) => {
    const answer = (await addon.call(name, input)) as { ok: boolean; data?: { kind?: string } };
    const isSaved = answer.ok && answer.data?.kind !== "conflict";
    if (isSaved) versions.set(id, (versions.get(id) ?? 0) + 1);
    return isSaved;
  };
  const plan = (id: string, learner: string) =>
    save("savePlan", id, {
      ...planToSave({
        id,
        learnerId: learner,
        version: versions.get(id) ?? 0,
        status: (["Draft", "Active", "Closed"] as const)[random.whole(versions.has(id) ? 3 : 2)] ?? "Active",
        start: day(),
        review: addDays(today(), random.whole(30)),
        end: addDays(today(), 30 + random.whole(60)),
        progress: "Better.",
        outcome: 1,
        why: "It helped.",
      }),
    });
  const review = (decision: string) => {
    const id = one("ACT");
    if (id === undefined) return Promise.resolve(false);
    const said = { outcome: 1, worked: "Yes.", why: "It helped.", plan: "Go on.", review: addDays(today(), 20) };
    return save("reviewAction", id, { id, version: versions.get(id) ?? 0, reviewed: today(), decision, ...said });
  };
  const type = async (cell: string, value: string) => {
    await addon.type(cell, [[value]]);
    return true;
  };
  const row = learnerIds.indexOf(learnerId) + 2;
  const acts: (() => Promise<boolean>)[] = [
    () => {
      const [id, start] = [newId("ACT"), day()];
      const dates = { start, byWhen: addDays(start, 60), review: addDays(start, 10 + random.whole(30)) };
      const action = actionToSave({ id, learnerId, ...dates, contact: "Not contacted", contactRule: "age unknown" });
      return save("saveActions", id, { actions: [action] });
    },
    () => plan(newId("ISP"), learnerId),
    () => review("Close"),
    () => review("Continue"),
    () => review("Change"),
    () => plan(one("ISP") ?? newId("ISP"), learnerId),
    () => type(`Physics!I${row}`, String(60 + random.whole(40))),
    () => type(`Physics!E${row}`, random.chance(0.5) ? "PH1" : "PH2"),
    async () => {
      const move = { learnerId, kind: "Set", course: "Physics", to: random.chance(0.5) ? "PH1" : "PH2" };
      const answer = await addon.call("learnerMoved", { ...move, tracker: "", day: today() });
      return (answer as { ok: boolean }).ok;
    },
    async () => {
      const at = learnerIds.indexOf(learnerId) + 2;
      // Leaves, or comes back; one stays, since of a department with nobody a snapshot keeps nothing.
      if (at > learnerIds.length) return false;
      const [[left = null] = []] = addon.values(`Outcomes!D${at}:D${at}`);
      await addon.type(`Outcomes!A${at}:D${at}`, [
        [`'${learnerId}`, "Physics", "", left === null ? `'${today()}` : ""],
      ]);
      return true;
    },
  ];
  return (acts[random.whole(acts.length)] as () => Promise<boolean>)();
}

/** The scorecard's figures of today and of the data point before. */
async function figuresOf(addon: Addon) {
  await addon.menu("Department", "Update department tabs");
  const all = addon.values("Scorecard!A1:Z30");
  const top = all.findIndex((line) => line.includes("Indicator"));
  const under = (heading: string) => {
    const [name, figure] = ["Indicator", heading].map((one) => (all[top] ?? []).indexOf(one));
    const lines = new Map(all.map((line) => [line[name ?? 0], line[figure ?? 0]]));
    return measured.map((one) => [one, lines.get(one) ?? null]);
  };
  return { current: under("Current"), previous: under("Previous") };
}

/** A history goes on from one data point to the next; those of one year share its workbook. */
const historiesOfYear = points - 1;

test("what the built add-on showed on the day of a snapshot is what it later gives as the figure before", async () => {
  const years = isFullRun("properties") ? 1_000 / historiesOfYear : 1;
  let [acts, compared] = [0, 0];
  for (let seed = 1; seed <= years; seed++) {
    const random = randomFrom(seed);
    let day = firstDay;
    const snapshot = structuredClone(await (made ??= make()));
    const addon = await openAddon({ snapshot, load: loadAt(() => day) });
    const diary: Diary = { addon, random, today: () => day, versions: new Map() };
    const many = async (most: number) => {
      for (let left = 3 + random.whole(most); left > 0; left--) acts += Number(await live(diary));
    };
    const figures = [];
    for (let point = 0; point < points; point++) {
      day = addDays(firstDay, point * daysOfPoint + random.whole(10));
      await many(4);
      day = addDays(day, 5 + random.whole(15));
      await many(3);
      await addon.menu("Department", "Take snapshot");
      figures.push(await figuresOf(addon));
    }
    const onTheDay = figures.slice(0, -1).map(({ current }) => current);
    const later = figures.slice(1).map(({ previous }) => previous);
    expect({ seed, figures: later }).toEqual({ seed, figures: onTheDay });
    compared += later.length;
    closeWorkbooks();
  }
  if (isFullRun("properties"))
    leaveFigures("properties", "past-days-by-saves", [
      { test: "a past day, by saves", histories: compared, acts, compared },
    ]);
  tell(`${compared} histories of ${acts} saves and edits through the built add-on were looked at again later.`);
  expect(compared).toBe(years * historiesOfYear);
  expect(acts).toBeGreaterThan(compared * 3);
});
