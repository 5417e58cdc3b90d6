import { nearestWord } from "../text/nearest-word";
import { normalise } from "../text/normalise";
import { allRules } from "./all-rules";
import type { Signal } from "./rule";

const signals: readonly Signal[] = allRules.map(({ signal }) => signal);
const byName: ReadonlyMap<string, Signal> = new Map(
  signals.flatMap((signal) => [signal.header, ...signal.aliases].map((name) => [normalise(name), signal] as const)),
);

/** The signal a column heading stands for, by its name or an alias. */
export function findSignal(heading: string): Signal | undefined {
  return byName.get(normalise(heading));
}

/** The heading that was probably meant. */
export function nearestSignal(heading: string): string | undefined {
  return nearestWord(
    heading,
    signals.flatMap(({ header, aliases }) => [header, ...aliases]),
  );
}
