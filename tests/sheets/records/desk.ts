import type { CallName, Input, Output } from "../../../src/api/contract";
import { auditTable } from "../../../src/tables/audit";
import { concernsTable } from "../../../src/tables/concerns";
import type { TabDefinition } from "../../../src/tables/define-table";
import { interventionsTable } from "../../../src/tables/interventions";
import { learnersTable } from "../../../src/tables/learners";
import { planTargetsTable } from "../../../src/tables/plan-targets";
import { plansTable } from "../../../src/tables/plans";
import { reviewsTable } from "../../../src/tables/reviews";
import { type Addon, type AddonOptions, openAddon } from "../../support/addon";

/** Made up: one under 18 on any day of the tests, one adult without consent. */
const learners = [learnersTable.headers, [102, "Birch", "Jo", "09/05/2020"], [103, "Cole", "Al", "09/05/1990"]];

/** A workbook with the tabs of records, and nothing in them. */
export const openDesk = (sheets: AddonOptions["sheets"] = {}, over: AddonOptions = {}): Promise<Addon> =>
  openAddon({
    sheets: {
      Notes: [],
      Learners: learners,
      Interventions: [interventionsTable.headers],
      Plans: [plansTable.headers],
      "Plan targets": [planTargetsTable.headers],
      Reviews: [reviewsTable.headers],
      Concerns: [concernsTable.headers],
      Audit: [auditTable.headers],
      ...sheets,
    },
    ...over,
  });

type Answered = { ok: true; data: unknown } | { ok: false; message: string };

/** The answer of a call. @throws Error with the sentence of a refusal */
export async function ask<Name extends CallName>(addon: Addon, name: Name, input: Input<Name>): Promise<Output<Name>> {
  const answer = (await addon.call(name, input)) as Answered;
  if (!answer.ok) throw new Error(answer.message);
  return answer.data as Output<Name>;
}

/** The sentence with which a call is refused. */
export async function refusal<Name extends CallName>(addon: Addon, name: Name, input: Input<Name>): Promise<string> {
  const answer = (await addon.call(name, input)) as Answered;
  if (answer.ok) throw new Error(`It was done: ${JSON.stringify(answer.data)}`);
  return answer.message;
}

const tables: readonly TabDefinition[] = [
  interventionsTable,
  plansTable,
  planTargetsTable,
  reviewsTable,
  concernsTable,
  auditTable,
];

/** The rows of a tab below its headings, by key; an empty cell is null. */
export function rowsIn(addon: Addon, name: string): Record<string, unknown>[] {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  const sheet = addon.workbook.sheets().find((one) => one.name === name);
  const area = { sheet: sheet?.id ?? "", row: 0, column: 0, rows: 60, columns: sheet?.columns ?? 1 };
  const [headings = [], ...rows] = addon.workbook.read(area).map((row) => row.map(({ value }) => value));
  const at = table.positions(headings);
  return rows
    .filter((row) => row.some((cell) => cell !== null))
    .map((row) => Object.fromEntries([...at].map(([key, column]) => [key, row[column]])));
}

/** The changes that the audit lists, without who and when. */
export const auditOf = (addon: Addon) =>
  rowsIn(addon, "Audit").map(({ record, version, field, before, after }) => [record, version, field, before, after]);
