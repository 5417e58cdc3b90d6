import type { LoadScript } from "../../preview/host/load-script";
import { standClockAt } from "../../preview/page/sample-clock";
import { loadInNode } from "./load-in-node";

/** Runs the script with its clock on another day, 2026-03-31, or standing at a moment, 2026-03-31T20:00:00Z; asked for anew at each run. */
export const loadAt =
  (when: () => string): LoadScript =>
  (source, globals, names) => {
    const page = { Date };
    const at = when();
    if (at.includes("T")) page.Date = standing(Date.parse(at));
    else standClockAt(at, page);
    return loadInNode(source, { ...globals, Date: page.Date }, names);
  };

const standing = (moment: number): DateConstructor =>
  new Proxy(Date, {
    construct: (target, values, made) =>
      Reflect.construct(target, values.length === 0 ? [moment] : values, made) as Date,
    get: (target, name) => (name === "now" ? () => moment : (Reflect.get(target, name) as unknown)),
  });
