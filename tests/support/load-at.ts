import type { LoadScript } from "../../preview/host/load-script";
import { loadInNode } from "./load-in-node";

/**
 * Runs the script with its clock on another day, 2026-03-31, from noon on, or standing at a moment, 2026-03-31T20:00:00Z; asked for anew at each
 * run. At the present time of day it would be the day after for an hour each night, wherever summer time is ahead of this machine.
 */
export const loadAt =
  (when: () => string): LoadScript =>
  (source, globals, names) => {
    const at = when();
    const start = Date.now();
    const moment = Date.parse(at.includes("T") ? at : `${at}T12:00:00Z`);
    const now = at.includes("T") ? () => moment : () => moment + Date.now() - start;
    return loadInNode(source, { ...globals, Date: clockOf(now) }, names);
  };

const clockOf = (now: () => number): DateConstructor =>
  new Proxy(Date, {
    construct: (target, values, made) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, made) as Date,
    get: (target, name) => (name === "now" ? now : (Reflect.get(target, name) as unknown)),
  });
