import type { WhatIf } from "../../../src/api/calls/what-if";
import type { Answer } from "../../../src/api/contract";
import { settings } from "../../../src/domain/policy/settings";
import type { Addon } from "../../support/addon";
import { closeWorkbooks } from "../../support/workbooks";
import { openPolicy } from "./policy-workbook";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

type Change = { key: string; before: string | number; after: string | number };
const change = async (addon: Addon, changes: readonly Change[], number = 1) =>
  (await addon.call("changePolicy", { id: `POL-${String(number).padStart(24, "0")}`, settings: changes })) as Answer & {
    message: string;
    data: { summary: string };
  };
const rowOf = (key: string) => 2 + settings.findIndex((setting) => setting.key === key);
const valueOf = (addon: Addon, key: string) => addon.values(`Policy!B${rowOf(key)}`)[0]?.[0];
const audit = (addon: Addon) => addon.values("Audit!B2:G9").filter(([who]) => who !== null);

test("the page is given the policy and every learner's signals; a change is written once, with its line in the audit", async () => {
  const addon = await openPolicy();
  const { data } = (await addon.call("whatIf")) as { data: WhatIf };
  expect(data.policy["attendance.amber"]).toBe(90);
  expect(data.learners).toEqual([
    {
      learnerId: "101",
      name: "Sam Ash",
      tutor: "A. Oak",
      courses: [{ course: "Physics", values: { attendance: 92, behaviour: 0 }, unread: [] }],
    },
    {
      learnerId: "102",
      name: "Jo Birch",
      tutor: "A. Oak",
      courses: [{ course: "Physics", values: { attendance: 88 }, unread: [] }],
    },
  ]);
  const changes = [
    { key: "attendance.amber", before: 90, after: 88 },
    { key: "attendance.severe", before: 80, after: 75 },
  ];
  for (let time = 0; time < 2; time++) expect(await change(addon, changes)).toMatchObject({ ok: true });
  expect([valueOf(addon, "attendance.amber"), valueOf(addon, "attendance.severe")]).toEqual([88, 75]);
  expect(audit(addon)).toEqual([
    ["tutor@college.example", "POL-000000000000000000000001", null, "attendance.amber", 90, 88],
    ["tutor@college.example", "POL-000000000000000000000001", null, "attendance.severe", 80, 75],
  ]);
});

test("a setting that was changed meanwhile, or cannot stand with the others, is refused before anything is written", async () => {
  const addon = await openPolicy();
  await addon.type(`Policy!B${rowOf("attendance.amber")}`, [[95]]);
  const meanwhile = await change(addon, [
    { key: "attendance.severe", before: 80, after: 75 },
    { key: "attendance.amber", before: 90, after: 88 },
  ]);
  expect(meanwhile).toMatchObject({ ok: false, message: expect.stringContaining("is 95 by now, not 90") as string });
  const crossed = await change(addon, [{ key: "attendance.severe", before: 80, after: 96 }]);
  expect(crossed).toMatchObject({ ok: false, message: expect.stringContaining("must not be above") as string });
  expect(valueOf(addon, "attendance.severe")).toBe(80);
  expect(audit(addon)).toEqual([]);
});
