import type { Policy } from "../policy/settings";
import type { Verdicts } from "./judge";
import { type Area, areas } from "./measure";
import { measures } from "./measures";
import type { Tier } from "./tiers";

const measuresOf = (...among: readonly Area[]) =>
  measures.reduce((bits, { area }, place) => (among.includes(area) ? bits | (1 << place) : bits), 0);
const areaMeasures = areas.map((area) => measuresOf(area));
const falls = measures.reduce((bits, { unlessPast }, place) => (unlessPast ? bits | (1 << place) : bits), 0);
/** What is no record of its own: nobody has raised a concern, no mark given says that none is missing, or what it fell from is recorded too. */
const noRecord = measuresOf("human concern", "missing work") | falls;
const evidence = measuresOf("attainment", "attendance");

/** In how many areas the measures lie that bits stand for. */
function countAreas(bits: number): number {
  let count = 0;
  for (let area = 0; area < areaMeasures.length; area++) if ((bits & (areaMeasures[area] as number)) !== 0) count += 1;
  return count;
}

/** Records in enough areas for a learner to be on track, attainment or attendance among them. */
export function isEnough({ known }: Verdicts, row: number, policy: Policy): boolean {
  const bits = known[row] as number;
  return countAreas(bits & ~noRecord) >= policy["ontrack.domains"] && (bits & evidence) !== 0;
}

/**
 * Amber when one line or more is passed (college policy 10.1.1); Red when that is in two areas or one is severe (ours). On track needs records
 * in enough areas: "no concern was ever typed" and "no incident" are also what a learner looks like who has left. What cannot be read may be
 * the worst of all, so a row that holds it is never On track either.
 */
export function tierAt(verdicts: Verdicts, row: number, policy: Policy): Tier {
  const { severe, unread } = verdicts;
  if (severe[row] !== 0) return "Red";
  const past = verdicts.past[row] as number;
  if (past !== 0) return countAreas(past) >= policy["red.domains"] ? "Red" : "Amber";
  return (unread.size === 0 || !unread.has(row)) && isEnough(verdicts, row, policy) ? "On track" : "Not enough data";
}
