import { normalise } from "../domain/text/normalise";
import type { Column } from "../tables/column";
import { asDate, asText, type Cell, type Cells } from "./cells";
import { isoText } from "../domain/calendar/calendar-date";
import { readTable } from "./table-argument";

/** A record as far as a learner's row in a tracker needs it. */
export interface DatedRecord {
  readonly learnerId: string;
  /** 2025-09-01; "" where nothing that is a day stands. */
  readonly review: string;
  readonly isOpen: boolean;
  /** When it was held, for a review. */
  readonly held: string;
}

interface RecordTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, Pick<Column, "header" | "aliases">>>;
}

/** Which of a tab's columns are looked at. */
interface Wanted {
  readonly review: string;
  readonly status?: string;
  readonly held?: string;
}

/** The rows of a tab of records that name a learner; none of an empty one. Throws a sentence when a heading is missing. */
export function readRecordTable(cells: Cells, { name, columns }: RecordTable, wanted: Wanted): DatedRecord[] {
  const spellings = (key = "") => [columns[key]?.header ?? "", ...(columns[key]?.aliases ?? [])];
  const headings = {
    learnerId: spellings("learnerId"),
    review: spellings(wanted.review),
    status: spellings(wanted.status),
    held: spellings(wanted.held),
  };
  return readTable(cells, headings, { name, required: ["learnerId", "review"] }).flatMap((row) => {
    const learnerId = idIn(row.learnerId);
    if (learnerId === "") return [];
    return [{ learnerId, review: dayIn(row.review), isOpen: isOpen(row.status), held: dayIn(row.held) }];
  });
}

/** Learner IDs are compared as text: 102 is "102". */
export function idIn(cell: Cell): string {
  const id = asText(cell);
  return id.state === "value" ? id.value : "";
}

function dayIn(cell: Cell): string {
  const date = asDate(cell);
  return date.state === "value" ? isoText(date.value) : "";
}

/** A status that someone deleted or changed does not make a record disappear; a draft is not followed yet. */
function isOpen(cell: Cell): boolean {
  const status = asText(cell);
  return status.state !== "value" || !["closed", "draft", "answered"].includes(normalise(status.value));
}
