import { callMessages } from "../messages/panel-messages";

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Generic words of zod, which say nothing to a person. */
const saysNothing = new Set(["Invalid input", ""]);
const most = 5;

/** A check's issues as sentences, each with the place it is about, such as "assessments 2 maxMark"; at most five. */
export function problemsIn(issues: readonly Issue[]): string[] {
  const sentences = issues.map(({ path, message }) =>
    callMessages.problem(placeOf(path), saysNothing.has(message) ? callMessages.expected : message),
  );
  const all = [...new Set(sentences)];
  return all.length > most ? [...all.slice(0, most), callMessages.more(all.length - most)] : all;
}

/** Lists are counted from 1, as people do. */
const placeOf = (path: readonly PropertyKey[]) =>
  path.map((step) => (typeof step === "number" ? step + 1 : String(step))).join(" ");
