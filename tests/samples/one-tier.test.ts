import type { WhatIf } from "../../src/api/calls/what-if";
import { learnerTier } from "../../src/domain/risk/learner-tier";
import { compareTiers } from "../../src/domain/what-if/compare-tiers";
import { policyOf } from "../../src/domain/policy/policy";
import { ask } from "../sheets/records/desk";
import { openedPaper } from "../sheets/opened-paper";
import type { Addon } from "../support/addon";
import { isFullRun } from "../support/full-run";
import { loadAt } from "../support/load-at";
import { closeWorkbooks } from "../support/workbooks";
import { openSample } from "./open-sample";
import { readSample } from "./read-sample";

jest.setTimeout(900_000);
afterEach(closeWorkbooks);

/** The texts of a tab's rows by the headings of its first row. */
function rowsOf(addon: Addon, tab: string): Map<string, string>[] {
  const sheet = addon.workbook.sheets().find(({ name }) => name === tab)?.id ?? "";
  const [headings = [], ...rows] = addon.workbook
    .read({ sheet, row: 0, column: 0, ...addon.workbook.extent(sheet) })
    .map((row) => row.map(({ display }) => display));
  return rows.map((row) => new Map(headings.map((heading, at) => [heading, row[at] ?? ""])));
}

const tiersIn = (addon: Addon, tab: string, id: string, tier: string) =>
  new Map(rowsOf(addon, tab).flatMap((row) => (row.get(id) ? [[row.get(id) ?? "", row.get(tier) ?? ""]] : [])));

const every = isFullRun("properties") ? 1 : 30;

test.each(["science-and-maths", "open-university"])(
  "register, card, lists, paper, What if and the week that is kept give each learner of %s one tier",
  async (name) => {
    const addon = await openSample(name, { load: loadAt(() => readSample(name).day) });
    await addon.menu("Department", "Take snapshot");
    const kept = tiersIn(addon, "Weeks", "Learner ID", "Over all courses");
    expect(kept.size).toBeGreaterThan(150);

    const register = tiersIn(addon, "At risk", "Learner ID", "Risk tier");
    const listed = [...kept].filter(([id, tier]) => tier !== "On track" || register.has(id));
    expect(register).toEqual(new Map([...register.keys()].map((id) => [id, kept.get(id)])));
    expect(new Set(listed.map(([id]) => id))).toEqual(new Set(register.keys()));

    const { learners, policy } = (await ask(addon, "whatIf", {})) as WhatIf;
    const usual = policyOf(Object.entries(policy as Record<string, string | number>));
    const tried = learners.map((learner) => {
      const { counts } = compareTiers([learner], usual, usual);
      return [learner.learnerId, counts.find(({ before }) => before === 1)?.tier] as const;
    });
    expect(new Map(tried)).toEqual(kept);

    for (const [place, [learnerId, tier]] of [...kept].entries()) {
      // Each card takes its time: some of them in a sample.
      if (place % every !== 0) continue;
      const card = await ask(addon, "card", { learnerId });
      if (card.kind !== "learner") throw new Error(card.message);
      const courses = card.enrolments.map((one) => ({ tier: one.tier ?? undefined, reasons: one.reasons }));
      expect([learnerId, card.overall, learnerTier(courses, usual).tier]).toEqual([learnerId, tier, tier]);
      const found = await ask(addon, "findLearners", { text: learnerId });
      expect(found.learners.find((one) => one.learnerId === learnerId)?.tier).toBe(tier);
    }
    for (const [learnerId, tier] of [...kept].filter((_one, place) => place % (every * 4) === 0)) {
      await ask(addon, "print", { learnerId, audience: "one-to-one" });
      expect(JSON.stringify(openedPaper(addon))).toContain(`"overall":"${tier}"`);
    }
  },
);
