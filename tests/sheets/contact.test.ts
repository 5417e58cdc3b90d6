import type { PaperData } from "../../src/domain/print/paper-data";
import { isContactStep } from "../../src/domain/risk/contact-step";
import { learnersTable } from "../../src/tables/learners";
import { columnLetter } from "../../src/tables/tracker-addresses";
import type { Addon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { openTracker } from "./learners/tracker-desk";
import { openedPaper } from "./opened-paper";
import { actionToSave } from "./records/action-to-save";
import { ask, refusal } from "./records/desk";

jest.setTimeout(120_000);
afterAll(closeWorkbooks);

let addon: Addon;
beforeAll(async () => void (addon = await openTracker()));

/** Writes when the learner was born, and what is recorded about contacting parents. */
async function record(born: string, consent: string | number) {
  const cell = (key: (typeof learnersTable)["keys"][number]) =>
    `Learners!${columnLetter(learnersTable.keys.indexOf(key))}2`;
  await addon.type(cell("dateOfBirth"), [[born]]);
  await addon.type(cell("parentContactConsent"), [[consent]]);
}

async function physicsCard() {
  const card = await ask(addon, "card", { learnerId: "102" });
  if (card.kind !== "learner") throw new Error("There is no card.");
  return { support: card.support, action: card.enrolments[0]?.action ?? "" };
}

const register = (heading = "Required action") => {
  const [headings = [], first = []] = addon.values("At risk!A1:V2");
  return String(first[headings.indexOf(heading)]);
};
const paperOf = (data: PaperData) => (data.kind === "parents" ? data : undefined);
const action = (number: number) => ({
  ...actionToSave(),
  id: `ACT-${String(number).padStart(24, "0")}`,
  learnerId: "102",
  contact: "" as const,
  contactOutcome: "",
});

test.each(["No", "No - court order: do not contact"])(
  "under 18, a recorded %p is said on card and register, need not be answered in the form, and is read before printing",
  async (consent) => {
    await record("09/05/2020", consent);
    const { support, action: required } = await physicsCard();
    expect(support).toMatchObject({ contactRule: "under 18 with a note", contactNote: consent });
    for (const text of [required, register()]) {
      expect(text).toContain("Read the No or note on parent contact in Learners before contacting parents/carers");
      expect(text).not.toMatch(/(^|; )Contact parents/);
      expect(text).not.toContain("court");
    }
    await ask(addon, "saveActions", { actions: [{ ...action(consent.length), contactRule: "under 18 with a note" }] });
    await ask(addon, "print", { learnerId: "102", audience: "parents" });
    expect(paperOf(openedPaper(addon))?.question).toContain(`"${consent}"`);
  },
);

test.each(["Withdrawn", "Refused", "no - withdrawn", "ask first", "x", 1])(
  "an adult with %p has not consented: nothing is said or printed to parents",
  async (consent) => {
    await record("09/05/1990", consent);
    const { support, action: required } = await physicsCard();
    expect(support).toMatchObject({ contactRule: "adult with a note", contactNote: String(consent) });
    expect(required).toContain("only with consent (adult, a No or a note");
    expect(register()).toContain("Read the No or note on parent contact in Learners before contacting parents/carers");
    expect(await refusal(addon, "print", { learnerId: "102", audience: "parents" })).toContain(
      "without a recorded consent",
    );
    const told = { ...action(99), contact: "Contacted" as const, contactRule: "adult with consent" as const };
    expect(await refusal(addon, "saveActions", { actions: [told] })).toContain("adult without a recorded consent");
  },
);

test("with nothing recorded, under 18 parents are told and nothing is asked; an adult's with a Yes", async () => {
  await record("09/05/2020", "");
  expect((await physicsCard()).action).toContain("Contact parents/carers (under 18 until 9 May 2038)");
  // Whom to contact is settled by today's age: the register, which has no clock, says only what is to be read first.
  expect(register()).not.toContain("parents/carers");
  expect(await refusal(addon, "saveActions", { actions: [{ ...action(98), contactRule: "under 18" }] })).toContain(
    "under 18",
  );
  await ask(addon, "print", { learnerId: "102", audience: "parents" });
  expect(paperOf(openedPaper(addon))?.question).toBe("");
  await record("09/05/1990", "Yes");
  expect((await physicsCard()).action).toContain("Contact parents/carers (adult, consent recorded)");
  expect(register()).not.toContain("parents/carers");
});

test.each([
  ["09/05/2020", ""],
  ["09/05/2020", "No"],
  ["09/05/2020", " YES "],
  ["'2020-05-09", "-"],
  ["09/05/1990", ""],
  ["09/05/1990", "Consent given"],
  ["09/05/1990", "ask first"],
  ["", ""],
  ["", "yes"],
  ["", "Withdrawn"],
])(
  "beside the register Contact says for %p and consent %p what the card says, by today's age",
  async (born, consent) => {
    await record(born, consent);
    const step = (await physicsCard()).action.split("; ").find(isContactStep) ?? "";
    expect(step).not.toBe("");
    expect(register("Contact")).toBe(step.replace(/ until [^)]+/, ""));
  },
);

test.each(["'0102", "'102 "])("a No that stands in Learners under %p is the No of 102", async (id) => {
  await addon.type("Learners!A2", [[id]]);
  await record("09/05/2020", "No");
  expect(register("Contact")).toContain("Read the No or note on parent contact in Learners");
  await addon.type("Learners!A2", [[102]]);
});

test.each(["Consent", "Consent to contact parents", "Parental permission"])(
  "a No under a second heading, %p, is never lost; a Yes there is none",
  async (heading) => {
    const own = await openTracker();
    const at = (key: (typeof learnersTable)["keys"][number]) => columnLetter(learnersTable.keys.indexOf(key));
    const second = columnLetter(learnersTable.keys.length);
    const first = at("parentContactConsent");
    await own.type(`Learners!${at("dateOfBirth")}2`, [["09/05/1990"]]);
    await own.type(`Learners!${first}2`, [["Yes"]]);
    await own.type(`Learners!${second}1`, [[heading], ["No"]]);
    const ruleNow = async () => {
      const card = await ask(own, "card", { learnerId: "102" });
      return card.kind === "learner" ? card.support.contactRule : "";
    };
    expect(await ruleNow()).toBe("adult with a note");
    expect(await refusal(own, "print", { learnerId: "102", audience: "parents" })).toContain("recorded consent");
    await own.menu("Check and repair");
    await own.workbook.settled();
    const [headings = [], jo = []] = own.values("At risk!A1:V2");
    expect(jo[headings.indexOf("Contact")]).toContain("only with consent (adult, a No or a note");
    const [columns = [], row = []] = own.values("Year 12!A1:AD2");
    expect(row[columns.indexOf("Required action")]).toContain("only with consent (adult, a No or a note");
    await own.menu("Department", "Update department tabs");
    expect(
      own.shown("Data checks!A2:F60").filter(([, tab, , found]) => tab === "Learners" && found === heading),
    ).toEqual([expect.arrayContaining(["Learners", heading, "A second column for Parent-contact consent"])]);
    await own.type(`Learners!${first}2`, [[""]]);
    await own.type(`Learners!${second}2`, [["Yes"]]);
    expect(await ruleNow()).toBe("adult without consent");
    await own.type(`Learners!${second}1`, [["Trip consent"], ["No"]]);
    await own.type(`Learners!${first}2`, [["Yes"]]);
    expect(await ruleNow()).toBe("adult with consent");
  },
);
