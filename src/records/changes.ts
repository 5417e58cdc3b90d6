import type { RecordChange } from "../domain/department/records";
import type { auditTable } from "../tables/audit";
import { concernsTable } from "../tables/concerns";
import type { TabDefinition } from "../tables/define-table";
import { interventionsTable } from "../tables/interventions";
import { plansTable } from "../tables/plans";
import { reviewsTable } from "../tables/reviews";
import type { CellTable } from "./cell-table";
import { readRecords } from "./read-records";

/** In quotation marks a text stays as it was typed, whatever the format of its cell; nothing stays empty. */
export const quoted = (text: string) => (text === "" ? "" : `“${text}”`);
export const unquoted = (text: string) => text.replace(/^“([^]*)”$/, "$1");

const logs: readonly TabDefinition[] = [interventionsTable, plansTable, reviewsTable, concernsTable];

/** A line names the column that changed; one heading is one field in all tabs of records. */
const fieldOf = new Map(
  logs.flatMap(({ columns }) => Object.entries(columns).map(([key, { header }]) => [header, key])),
);

/** What the audit's lines say was changed in actions, plans, reviews and concerns. A line without a day says nothing of a day. */
export const readChanges = (audit: CellTable<(typeof auditTable)["columns"]>): RecordChange[] =>
  readRecords(audit, [], ["record", "when"]).flatMap(({ record, version = 1, when, field, before }) => {
    const known = fieldOf.get(field);
    if (known === undefined) return [];
    return [{ recordId: record, version, on: when, field: known, before: unquoted(before) }];
  });
