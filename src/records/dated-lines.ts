import type { CellProblem } from "../domain/department/records";
import { settingOf } from "../domain/policy/policy";
import { messageOf } from "../domain/text/message-of";
import { datedLineMessages as words } from "../messages/what-if-messages";
import { policyTable } from "../tables/policy";
import { type Cell, describe, isBlank } from "./cell";
import { readDay } from "./days";
import { policyFrom, readSetting, settingKey } from "./settings";

/** A value that a setting is to have from a day on. */
interface DatedLine {
  readonly key: string;
  /** Of the cells, counted from 0. */
  readonly row: number;
  readonly value: string | number;
  readonly from: string;
}

type Positions = ReadonlyMap<string, number>;

/** The dated lines of the Policy tab, and what stands beside settings that says no value or no day. */
function datedLines(rows: readonly (readonly Cell[])[], headerRow: number, positions: Positions) {
  const lines: DatedLine[] = [];
  const problems: CellProblem[] = [];
  const { next, from, setting } = policyTable.columns;
  if (!positions.has("next") && !positions.has("from")) return { lines, problems };
  rows.slice(headerRow).forEach((cells, index) => {
    const at = (key: string) => cells[positions.get(key) ?? -1];
    const [value, day] = [at("next"), at("from")];
    if (isBlank(value) && isBlank(day)) return;
    const row = headerRow + index;
    const tell = (header: string, found: string, expected: string) =>
      void problems.push({ tab: policyTable.name, row: row + 1, header, found, expected });
    const known = settingOf(settingKey(at("setting")));
    const read = readDay(day);
    if (!known) return tell(setting.header, describe(at("setting")), words.noSetting);
    if (read.state !== "value") return tell(from.header, isBlank(day) ? words.nothing : describe(day), words.day);
    if (isBlank(value)) return tell(next.header, words.nothing, words.value);
    try {
      lines.push({ key: known.key, row, value: readSetting(known, value), from: read.value });
    } catch (error) {
      tell(next.header, describe(value), messageOf(error));
    }
  });
  return { lines, problems };
}

/** The rows as they are to stand from today on: what is due is in Value. `due` is empty where the settings could not stand together. */
export function withDueLines(
  rows: readonly (readonly Cell[])[],
  headerRow: number,
  positions: Positions,
  today: () => string,
) {
  const { lines, problems } = datedLines(rows, headerRow, positions);
  const day = lines.length === 0 ? "" : today();
  const due = lines.filter(({ from }) => from <= day);
  const valueAt = positions.get("value") ?? 1;
  const changed = rows.map((cells, row) => {
    const line = due.find((one) => one.row === row);
    return line ? cells.map((cell, column) => (column === valueAt ? line.value : cell)) : cells;
  });
  if (due.length === 0) return { rows, due, problems };
  try {
    policyFrom(
      changed.slice(headerRow).map((cells) => [cells[positions.get("setting") ?? 0], cells[valueAt]] as const),
    );
    return { rows: changed, due, problems };
  } catch (error) {
    const told = due.map(({ row, key }): CellProblem => ({
      tab: policyTable.name,
      row: row + 1,
      header: policyTable.columns.next.header,
      found: key,
      expected: messageOf(error),
    }));
    return { rows, due: [], problems: [...problems, ...told] };
  }
}
