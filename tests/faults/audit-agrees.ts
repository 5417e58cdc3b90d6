import type { TabDefinition } from "../../src/tables/define-table";
import { concernsTable } from "../../src/tables/concerns";
import { interventionsTable } from "../../src/tables/interventions";
import { planTargetsTable } from "../../src/tables/plan-targets";
import { plansTable } from "../../src/tables/plans";
import { reviewsTable } from "../../src/tables/reviews";
import { rowsIn } from "../sheets/records/desk";
import type { Addon } from "../support/addon";

const tables: readonly TabDefinition[] = [
  interventionsTable,
  plansTable,
  planTargetsTable,
  reviewsTable,
  concernsTable,
];

const textOf = (cell: unknown) => String((cell ?? "") as string | number).replace(/^“([^]*)”$/, "$1");

/** Where a record and the audit say different things: a field's last entry is what stands, and every version has an entry. */
export function auditProblems(addon: Addon): string[] {
  const lines = rowsIn(addon, "Audit");
  return tables.flatMap((table) =>
    rowsIn(addon, table.name).flatMap((row) => {
      const own = lines.filter(({ record }) => record === row.recordId);
      const versions = new Set(own.map(({ version }) => Number(version)));
      const last = new Map(own.map(({ field, after }) => [String(field), textOf(after)]));
      const unlike = table.keys.filter((key) => {
        const entry = last.get(table.columns[key]?.header ?? "");
        return entry !== undefined && entry !== textOf(row[key]);
      });
      const missing = Array.from({ length: Number(row.version) }, (_, index) => index + 1).filter(
        (version) => !versions.has(version),
      );
      const name = `${table.name} ${textOf(row.recordId)}`;
      return [
        ...unlike.map((key) => `${name}: the audit says otherwise of ${key}`),
        ...missing.map((version) => `${name}: version ${version} is not in the audit`),
      ];
    }),
  );
}
