import { type Addon, openAddon } from "../support/addon";
import { loadAt } from "../support/load-at";
import { closeWorkbooks } from "../support/workbooks";
import { actionToSave } from "./records/action-to-save";
import { ask } from "./records/desk";
import { agreeing, inspectSheet, lastReport, linesOf, setUpSheet } from "./trackers";

jest.setTimeout(240_000);
afterEach(closeWorkbooks);

const headings = [
  "Learner ID",
  "Surname",
  "Qualification",
  "Subject",
  "Avg GCSE",
  "Test 1 (20)",
  "Mock (20)",
  "Attendance",
];
const rows = [101, 102, 103].map((id) => [id, `Name ${id}`, "A level", "Physics", 6, 18, 18, 97]);

async function department() {
  let day = "2026-09-16";
  const addon = await openAddon({ rows: 40, sheets: { Physics: [headings, ...rows] }, load: loadAt(() => day) });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  return { addon, goTo: (to: string) => void (day = to) };
}

const attendance = (addon: Addon, row: number, share: number) => addon.type(`Physics!H${row}`, [[share]]);

/** News, learner, was and now of the tab as it is written now. */
async function news(addon: Addon) {
  await addon.menu("Department", "Update department tabs");
  return addon
    .values("This week!A3:I20")
    .filter(([first]) => first)
    .map((cells) => [cells[0], cells[1], cells[5] ?? "", cells[6] ?? "", cells[8]]);
}

test("over three weeks the page names exactly those whose tier has changed, and what was raised, begun, ended and missed", async () => {
  const { addon, goTo } = await department();
  const take = () => addon.menu("Department", "Take snapshot");
  await take();
  expect(linesOf(lastReport(addon), "done")).toEqual(["Weeks: The week of 14 September 2026 is kept: 3 rows."]);
  // In the week itself nothing is compared.
  await attendance(addon, 2, 70);
  expect(await news(addon)).toEqual([]);
  await attendance(addon, 2, 97);

  goTo("2026-09-23");
  await attendance(addon, 2, 70);
  await attendance(addon, 3, 86);
  const action = { learnerId: "101", start: "2026-09-23", review: "2026-09-25", byWhen: "2026-10-20" } as const;
  const logged = actionToSave({ ...action, contact: "Not contacted", contactRule: "age unknown" });
  await ask(addon, "saveActions", { actions: [logged] });
  const kept = "2026-09-16";
  expect(await news(addon)).toEqual([
    ["Became Red", "101", "On track", "Red", kept],
    ["Became Amber", "102", "On track", "Amber", kept],
    ["Support begun", "101", "", "", "2026-09-23"],
  ]);
  await take();
  await attendance(addon, 3, 85);
  await take();
  expect(addon.values("Weeks!A1:A9").flat()).toEqual([
    "Taken on",
    ...Array<string>(3).fill(kept),
    ...Array<string>(3).fill("2026-09-23"),
    null,
    null,
  ]);

  goTo("2026-09-30");
  await attendance(addon, 2, 97);
  await ask(addon, "saveConcern", {
    id: "CON-0123456789abcdef01234567",
    version: 0,
    learnerId: "103",
    learner: "Name 103",
    course: "",
    concern: "Silent.",
    target: "Asks one question a week.",
    byWhen: "2026-10-09",
    raisedBy: "Mr Elm",
    tutor: "Ms Oak",
  });
  expect(await news(addon)).toEqual([
    ["Became Amber", "103", "On track", "Amber", "2026-09-23"],
    ["Falling", "102", "", "", "2026-09-16"],
    ["Concern raised", "103", "", "", "2026-09-30"],
    ["Review overdue", "101", "", "", "2026-09-25"],
    ["Improved", "101", "Red", "On track", "2026-09-23"],
  ]);
  expect(lastReport(addon).lines.filter(({ where }) => where === "Weeks")).toEqual([]);
  await take();

  goTo("2026-10-14");
  expect((await news(addon)).map(([what]) => what)).toContain("Concern unanswered");
  expect(lastReport(addon).lines).toContainEqual({
    kind: "next",
    where: "Weeks",
    text: "The last week was kept on 30 September 2026, 14 days ago. Choose Take snapshot, once a week.",
  });
});
