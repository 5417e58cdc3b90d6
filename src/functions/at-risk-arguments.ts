import { normalise } from "../domain/text/normalise";
import { atRiskMessages as words } from "../messages/at-risk-messages";
import { describe, isBlank } from "../records/cell";
import { readName } from "../records/texts";
import { type Cells, toRows } from "../records/ranges";

/** The tables that are no trackers. */
const companions = ["policy", "learners", "interventions", "plans", "concerns", "outcomes", "snapshots"] as const;
type Companion = (typeof companions)[number];

export interface AtRiskArguments {
  readonly companions: Readonly<Partial<Record<Companion, Cells>>>;
  readonly trackers: readonly { readonly name: string; readonly cells: Cells }[];
}

/** Pairs of a tab's name and its cells; every name but those of the companions is a tracker's. Throws for a wrong call. */
export function readAtRiskArguments(args: readonly Cells[]): AtRiskArguments {
  if (args.length % 2 === 1) throw new Error(words.unpaired(args.length));
  const given: Partial<Record<Companion, Cells>> = {};
  const trackers: { name: string; cells: Cells }[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const name = tabName(args[index], index + 1);
    const cells = args[index + 1];
    const companion = companions.find((one) => one === normalise(name));
    const isTwice = companion ? companion in given : trackers.some((one) => normalise(one.name) === normalise(name));
    if (isTwice) throw new Error(words.twice(name));
    if (companion) given[companion] = cells;
    else trackers.push({ name, cells });
  }
  if (trackers.length === 0) throw new Error(words.noTracker);
  return { companions: given, trackers };
}

function tabName(argument: Cells, place: number): string {
  const cells = toRows(argument).flat();
  const name = readName(cells[0]);
  if (cells.length === 1 && name.state === "value") return name.value;
  throw new Error(
    words.noName(place, cells.length > 1 ? words.range : isBlank(cells[0]) ? words.nothing : describe(cells[0])),
  );
}
