import type { GroupRow } from "../../groups/compare-groups";
import type { GroupMeasure } from "../../groups/group-measures";
import type { Definition, ReportTable, ReportValue } from "../report";

const hidden = { withheld: "withheld", unrecorded: "recorded of too few" };

/** Each group by each measure. What Groups withholds is withheld here too, by the same rule. */
export function groupsTable(rows: readonly GroupRow[]): ReportTable {
  const measures = [...new Set(rows.map(({ measure }) => measure))];
  const names = [...new Set(rows.map(nameOf))];
  const all = names.map((name) => {
    const own = measures.map((measure) => rows.find((row) => row.measure === measure && nameOf(row) === name));
    return { name, values: own.flatMap((row) => [mean(row), difference(row)]) };
  });
  return {
    part: "groups",
    columns: measures.flatMap((measure) => [meanDefinition(measure), differenceDefinition(measure)]),
    rows: all.filter(({ values }) => values.some((value) => value !== null)),
  };
}

/** "SEND", but "Mode: Online or hybrid" and "SEND: All others". */
const nameOf = ({ characteristic, group }: GroupRow) =>
  group.toLowerCase().includes(characteristic.toLowerCase()) ? group : `${characteristic}: ${group}`;

function mean(row: GroupRow | undefined): ReportValue {
  if (row?.kind === "withheld" || row?.kind === "unrecorded") return hidden[row.kind];
  return row?.kind === "shown" ? row.mean : null;
}

const difference = (row: GroupRow | undefined): ReportValue =>
  row?.kind === "shown" ? (row.difference ?? null) : null;

const meanDefinition = ({ name, digits }: GroupMeasure): Definition => ({
  id: "group-mean",
  name,
  definition:
    "Mean over the group's learners. Withheld of the group and of all others where one of them is seven learners or fewer, so that neither can be worked out",
  digits,
});

const differenceDefinition = ({ digits }: GroupMeasure): Definition => ({
  id: "group-difference",
  name: "less the others",
  definition: "The mean to its left less that of all other learners",
  digits,
});
