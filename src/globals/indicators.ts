import type { Cells } from "../records/ranges";
import { rag } from "../functions/rag";
import { travel } from "../functions/travel";

/**
 * Red, amber or green for an indicator: G has reached the target, A lies between baseline and target, R is worse than the baseline.
 *
 * @param {number|Array<Array<number>>} actual The figure now, as a cell or a column.
 * @param {number|Array<Array<number>>} baseline Where it started.
 * @param {number|Array<Array<number>>} target Where it should be.
 * @param {string|Array<Array<string>>} polarity (optional) H when high is good (the usual), L when low is good, T when near the target is good.
 * @param {number|Array<Array<number>>} tolerance (optional) How far short of the target still counts as reached; 0 if left empty.
 * @return {string} R, A or G, or what is missing.
 * @example =RAG(88, 84, 90, "H") gives A
 * @example blank: =RAG("", 84, 90) gives nothing
 * @example fault: =RAG("high", 84, 90) gives Actual?  found "high"
 * @example range: =RAG({91; 83}, 84, 90) gives {G; R}
 * @customfunction
 * @preserve
 */
global.RAG = (actual: Cells, baseline: Cells, target: Cells, polarity?: Cells, tolerance?: Cells) =>
  rag(actual, baseline, target, polarity, tolerance);

/**
 * The direction of travel since the previous figure, with its own rating: better G, worse R, unchanged A.
 *
 * @param {number|Array<Array<number>>} now The figure now, as a cell or a column.
 * @param {number|Array<Array<number>>} before The previous figure.
 * @param {string|Array<Array<string>>} polarity (optional) H when high is good (the usual), L when low is good, T when near the target is good.
 * @return {string} An arrow and a letter.
 * @example =TRAVEL(88, 84, "H") gives ▲ G
 * @example blank: =TRAVEL(88, "") gives nothing
 * @example fault: =TRAVEL("high", 84) gives Now?  found "high"
 * @example range: =TRAVEL({88; 84; 80}, 84) gives {▲ G; ► A; ▼ R}
 * @customfunction
 * @preserve
 */
global.TRAVEL = (now: Cells, before: Cells, polarity?: Cells) => travel(now, before, polarity);
