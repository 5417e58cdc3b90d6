import { isAbout, type Raised } from "../domain/concerns/raised";
import { isOpenConcern } from "../domain/department/status";
import { groupBy } from "../domain/numbers/group-by";
import { type Cells, toRows } from "../records/ranges";
import { readRecords } from "../records/read-records";
import { idKeys, idsAmong, readId, textOf } from "../records/texts";
import { concernsTable } from "../tables/concerns";
import { tableArgument } from "./table-argument";

const none: readonly Raised[] = [];

/** The concerns that are open about each row: those about its course, and those that name no course. */
export function openConcerns(learnerIds: Cells, courses: Cells, concerns: Cells): (place: number) => readonly Raised[] {
  const open = readRecords(tableArgument(concerns, concernsTable, ["learnerId", "status"]), [], ["learnerId"]).filter(
    isOpenConcern,
  );
  if (open.length === 0) return () => none;
  const cells = toRows(learnerIds).map(([cell]) => cell);
  const keyOf = idKeys(idsAmong(cells));
  const own = groupBy(open, ({ learnerId }) => keyOf(learnerId));
  const given = toRows(courses).map(([cell]) => textOf(cell ?? ""));
  const courseAt = (place: number) => given[given.length === 1 ? 0 : place] ?? "";
  return (place) => {
    const id = readId(cells[place] ?? "");
    const about = id.state === "value" ? own.get(keyOf(id.value)) : undefined;
    return about?.filter((one) => isAbout(one, courseAt(place))) ?? none;
  };
}
