import type { LoadScript } from "../../preview/host/load-script";
import { standClockAt } from "../../preview/page/sample-clock";
import { loadInNode } from "./load-in-node";

/** Runs the script with its clock on another day: 2026-03-31, asked for anew at each run. */
export const loadAt =
  (day: () => string): LoadScript =>
  (source, globals, names) => {
    const page = { Date };
    standClockAt(day(), page);
    return loadInNode(source, { ...globals, Date: page.Date }, names);
  };
