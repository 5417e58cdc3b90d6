import type { CallName, Input } from "../../../src/api/contract";
import { saveMessages } from "../../../src/messages/record-messages";
import { columnLetter } from "../../../src/tables/tracker-addresses";
import { closeWorkbooks } from "../../support/workbooks";
import { actionToSave } from "./action-to-save";
import { ask, openDesk, refusal, rowsIn } from "./desk";
import { planToSave } from "./plan-to-save";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

const about = { version: 0, learnerId: "102", learner: "Jo Birch" };
const review = (text: string): Input<"saveReview"> => ({
  ...about,
  id: "REV-0123456789abcdef01234567",
  date: "2030-01-07",
  heldBy: text,
  performance: text,
  attendance: text,
  behaviour: text,
  effort: text,
  wellbeing: text,
  goal: text,
  comments: text,
  learnerActions: text,
  collegeActions: text,
  targets: text,
  nextReview: "2030-03-04",
  agreedMegs: [],
});
const concern = (text: string): Input<"saveConcern"> => ({
  ...about,
  id: "CON-0123456789abcdef01234567",
  course: text,
  concern: text,
  target: text,
  byWhen: "2030-01-11",
  raisedBy: text,
  tutor: text,
});
const plan = (text: string) => {
  const target = { measure: text, signal: "", course: text, baseline: text, goal: text, byWhen: "2030-02-11" };
  return planToSave({ targets: [target], concerns: text, interventions: text, staff: text, progress: text, why: text });
};

type Save = { [Name in CallName]: readonly [tab: string, call: Name, input: Input<Name>] }[CallName];
const saves = (text: string): readonly Save[] => [
  ["Plans", "savePlan", plan(text)],
  ["Reviews", "saveReview", review(text)],
  ["Concerns", "saveConcern", concern(text)],
];

const hard = [
  '=IMPORTXML("https://example.com")',
  "+44 20 7946 0000",
  "@home",
  "a\tb\r\nc",
  "'til then",
  "  تحسين الحضور 🙂👩🏽‍🏫 ",
  "007",
  "“quoted”",
];

test("every text of a plan, a review and a concern comes back as it was typed, also after it was changed", async () => {
  const addon = await openDesk();
  const texts = (tab: string) => Object.values(rowsIn(addon, tab)[0] ?? {});
  let version = 0;
  for (const typed of hard) {
    for (const [tab, call, input] of saves(typed)) {
      await ask(addon, call, { ...input, version } as never);
      expect(texts(tab).filter((value) => value === typed).length).toBeGreaterThanOrEqual(5);
    }
    version += 1;
  }
  const formulas = ["Plans", "Plan targets", "Reviews", "Concerns", "Audit"].flatMap((tab) =>
    addon.formulas(`${tab}!A1:G99`).flat(),
  );
  expect(formulas.join("")).toBe("");
  const file = await ask(addon, "learnerFile", { learnerId: "102" });
  const versions = file.history.find(({ kind }) => kind === "Concern")?.versions ?? [];
  const goals = versions.map(({ changes }) => changes.find(({ field }) => field === "Concern")?.after);
  expect(goals.reverse().slice(1)).toEqual(hard.slice(1));
});

test("a missing tab, a missing heading, a held lock and a protected tab are said in a sentence, and nothing is written", async () => {
  const clock = { now: () => Date.UTC(2030, 0, 7), sleep: () => undefined };
  const addon = await openDesk({}, { clock });
  for (const [tab, call, input] of saves("Said.")) {
    const refused = () => refusal(addon, call, input as never);
    addon.host.faults.lockIsHeldElsewhere = true;
    expect(await refused()).toBe(saveMessages.locked);
    addon.host.faults.lockIsHeldElsewhere = false;

    addon.host.faults.protectSheet(tab);
    expect(await refused()).toBe(saveMessages.protectedTab(tab));
    addon.host.faults.releaseSheet(tab);

    const [headings = []] = addon.values(`${tab}!A1:Z1`);
    const version = `${tab}!${columnLetter(headings.indexOf("Version"))}1`;
    await addon.type(version, [["Number"]]);
    expect(await refused()).toBe(saveMessages.noHeadings(tab, ["Version"]));
    await addon.type(version, [["Version"]]);

    const id = addon.workbook.sheets().find(({ name }) => name === tab)?.id ?? "";
    addon.workbook.renameSheet(id, "Something else");
    expect(await refused()).toBe(saveMessages.noTab(tab));
    addon.workbook.renameSheet(id, tab);

    expect([rowsIn(addon, tab), rowsIn(addon, "Audit")]).toEqual([[], []]);
  }
  expect(rowsIn(addon, "Plan targets")).toEqual([]);
  expect(await ask(addon, "saveActions", { actions: [actionToSave()] })).toMatchObject({ kind: "saved" });
});
