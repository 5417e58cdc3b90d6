import type { LearnerCard } from "../../src/api/calls/card";
import type { LearnerRecord } from "../../src/domain/print/learner-record";
import { isContactStep } from "../../src/domain/risk/contact-step";
import { learnerSteps } from "../../src/domain/risk/learner-steps";
import { steps } from "../../src/domain/risk/steps";
import { atRiskTable, registerKeys } from "../../src/tables/at-risk";
import { openedPaper } from "../sheets/opened-paper";
import { ask } from "../sheets/records/desk";
import type { Addon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { isFullRun, leaveFigures, tell } from "../support/full-run";
import { loadAt } from "../support/load-at";
import { openSample } from "../samples/open-sample";
import { readSample } from "../samples/read-sample";

jest.setTimeout(600_000);
afterAll(closeWorkbooks);

/** Whom to contact is settled by today on card and paper; the register has no clock. */
const withoutContact = (steps: readonly string[]) => steps.map((step) => (isContactStep(step) ? "contact" : step));

/** What is asked for everyone who is Amber or Red: the register says what is asked of this learner in particular. */
const askedOfAll: readonly string[] = [steps.talk, steps.tutor, steps.contact];

async function said(addon: Addon, learnerId: string) {
  const card = (await ask(addon, "card", { learnerId })) as LearnerCard;
  await ask(addon, "print", { learnerId, audience: "one-to-one" });
  const { record } = openedPaper(addon) as { record: LearnerRecord };
  // The plan is one for all courses: the card says of each that it is followed.
  const asked = learnerSteps(
    card.enrolments.map(({ action }) => action),
    undefined,
  );
  return {
    card: { steps: withoutContact(asked), contact: asked.filter(isContactStep), nextReview: card.support.nextReview },
    paper: {
      steps: withoutContact(record.steps),
      contact: record.steps.filter(isContactStep),
      nextReview: record.nextReview,
    },
  };
}

test.each(["science-and-maths", "open-university"])(
  "in the sample %s card, register and paper ask for the same, and card and paper have one next review",
  async (name) => {
    const { day } = readSample(name);
    const addon = await openSample(name, { load: loadAt(() => day) });
    const sheet = addon.workbook.sheets().find((one) => one.name === "At risk")?.id ?? "";
    const last = addon.workbook.extent(sheet).rows;
    const rows = addon.values(`At risk!A2:U${last}`).filter(([id]) => id);
    expect(rows.length).toBeGreaterThan(20);
    const [action, tier] = (["action", "tier"] as const).map((key) => registerKeys.indexOf(key));
    const found = [];
    const show = atRiskTable.keys.indexOf("show");
    const flagged = rows.filter((one) => one[tier ?? 0] !== "On track" && one[show] !== "Left");
    // Each takes most of a second: `npm test` looks at a few, spread over the list.
    const looked = isFullRun("properties") ? flagged : flagged.filter((_one, index) => index % 9 === 0);
    for (const row of looked) {
      const learnerId = String(row[0]);
      const { card, paper } = await said(addon, learnerId);
      const register = withoutContact(learnerSteps([String(row[action ?? 0] ?? "")], undefined)).filter(
        (step) => !askedOfAll.includes(step),
      );
      found.push({ learnerId, card, paper, register });
    }
    if (isFullRun("properties"))
      leaveFigures("properties", `agreement-${name}`, [{ test: `agreement, ${name}`, learners: found.length }]);
    tell(`${found.length} of ${flagged.length} learners of ${name} were looked at on card, register and paper.`);
    expect(found.map(({ learnerId, card }) => ({ learnerId, ...card }))).toEqual(
      found.map(({ learnerId, paper }) => ({ learnerId, ...paper })),
    );
    expect(found.map(({ learnerId, register }) => ({ learnerId, steps: register }))).toEqual(
      found.map(({ learnerId, card }) => ({
        learnerId,
        steps: card.steps.filter((step) => !askedOfAll.includes(step)),
      })),
    );
  },
);
