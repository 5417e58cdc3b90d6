import type { LoadScript } from "../../preview/host/load-script";
import { loadInNode } from "./load-in-node";

const started = Date.now();

/**
 * Runs the script with its clock on another day, 2026-03-31, from noon on, so that it is that day in every zone of the tests at whatever hour they
 * run; or standing at a moment, 2026-03-31T20:00:00Z. Asked for anew at each run.
 */
export const loadAt =
  (when: () => string): LoadScript =>
  (source, globals, names) => {
    const at = when();
    const moment = at.includes("T") ? Date.parse(at) : Date.parse(`${at}T12:00:00Z`) + Date.now() - started;
    return loadInNode(source, { ...globals, Date: standing(moment) }, names);
  };

const standing = (moment: number): DateConstructor =>
  new Proxy(Date, {
    construct: (target, values, made) =>
      Reflect.construct(target, values.length === 0 ? [moment] : values, made) as Date,
    get: (target, name) => (name === "now" ? () => moment : (Reflect.get(target, name) as unknown)),
  });
