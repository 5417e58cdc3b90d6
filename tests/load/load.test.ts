import { auditTable } from "../../src/tables/audit";
import type { TabDefinition } from "../../src/tables/define-table";
import { interventionsTable } from "../../src/tables/interventions";
import { columnLetter } from "../../src/tables/tracker-addresses";
import { isFullRun, leaveFigures, tell } from "../support/full-run";
import { closeWorkbooks } from "../support/workbooks";
import { openDesk } from "../sheets/records/desk";
import { saveAtOnce } from "./tutors";

const isFull = isFullRun("load");
/** 30 executions at once are what Google allows a user: developers.google.com/apps-script/guides/services/quotas */
const tutors = 30;
const each = isFull ? 50 : 1;

jest.setTimeout(isFull ? 3_600_000 : 120_000);
afterEach(closeWorkbooks);

test.each([
  ["", "tutors", 0],
  [" while a person sorts the tabs", "tutors-and-a-sort", 30],
])(
  `${tutors} tutors who save ${each} records each at the same time%s have each of them written once`,
  async (_while, part, callsPerSort) => {
    const began = performance.now();
    const { addon, result } = await saveAtOnce(tutors, each, callsPerSort);
    const idsOn = ({ name, keys }: Pick<TabDefinition, "name" | "keys">, key: string) => {
      const letter = columnLetter(keys.indexOf(key));
      const rows = addon.workbook.sheets().find((sheet) => sheet.name === name)?.rows;
      return addon
        .values(`${name}!${letter}2:${letter}${rows}`)
        .flatMap(([cell]) => (cell === null ? [] : [String(cell)]));
    };
    const saved = idsOn(interventionsTable, "recordId");
    expect(saved).toHaveLength(result.records);
    expect(new Set(saved).size).toBe(result.records);
    const audited = idsOn(auditTable, "record");
    expect(audited).toHaveLength(result.records);
    expect(new Set(audited)).toEqual(new Set(saved));
    expect(result.overlapping).toBeGreaterThan(tutors);
    expect(result.refused).toBeGreaterThan(0);
    expect(result.sorts > 0).toBe(callsPerSort > 0);
    tell(
      `load: ${result.records} records saved in ${result.executions} executions, of which ${result.refused} were refused; ${result.sorts} sorts.`,
    );
    if (isFull) leaveFigures("load", part, [{ ...result, seconds: Math.round((performance.now() - began) / 1000) }]);
  },
);

test.each(["card", "myList", "selectedLearners"])("%s only reads, and takes no lock for it", async (call) => {
  const addon = await openDesk();
  await addon.call(call);
  expect(addon.host.serviceCalls.names.filter((name) => name.startsWith("Lock"))).toEqual([]);
});
