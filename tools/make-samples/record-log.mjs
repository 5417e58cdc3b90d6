import { asText } from "./snapshots.mjs";

const when = ({ day, time }) => `${day.split("-").reverse().join("/")} ${time}`;
const quoted = (value) => (value === "" ? "" : `“${value}”`);

/**
 * What was saved from the sidebar, as the add-on writes it: each record as it stands, and the lines of the Audit tab. `by` is who saved it
 * and when: `{ who, day, time }`.
 */
export function createRecordLog() {
  const records = new Map();
  const lines = [];
  const line = (id, by, version, [field, before, after]) =>
    lines.push({ by, cells: [when(by), by.who, id, version, field, quoted(before), quoted(after)] });
  return {
    add(id, fields, by) {
      records.set(id, { "Record ID": id, Version: 1, ...fields, "Logged by": by.who, "Logged at": when(by) });
      line(id, by, 1, "Status" in fields ? ["Status", "", fields.Status] : ["Version", "", 1]);
      return id;
    },
    change(id, fields, by) {
      const record = records.get(id);
      const edits = Object.entries(fields).filter(([field, value]) => value !== (record[field] ?? ""));
      record.Version += 1;
      for (const [field, value] of edits) line(id, by, record.Version, [field, record[field] ?? "", value]);
      Object.assign(record, fields);
    },
    /** A grade in a tracker that was agreed with a record of version 1. */
    beside: (id, by, field, after) => line(id, by, 1, [field, "", after]),
    /** The rows of a tab: the records whose ID begins with a prefix. What stands under `texts` stays text: a day, "82%", "-3". */
    tab(prefix, headings, texts, isOf = () => true) {
      const own = [...records.values()].filter((record) => record["Record ID"].startsWith(prefix) && isOf(record));
      const cell = (record, heading) => {
        const value = record[heading] ?? "";
        return texts.includes(heading) ? asText(value) : value;
      };
      return [headings, ...own.map((record) => headings.map((heading) => cell(record, heading)))];
    },
    audit() {
      const at = ({ by }) => `${by.day} ${by.time}`;
      const inOrder = lines.toSorted((one, other) => (at(one) < at(other) ? -1 : at(one) > at(other) ? 1 : 0));
      return [["When", "Who", "Record", "Version", "Field", "Before", "After"], ...inOrder.map(({ cells }) => cells)];
    },
  };
}

/** IDs as the sidebar makes them, but counted. */
export const recordId = (prefix, number) => `${prefix}-${String(number).padStart(24, "0")}`;
