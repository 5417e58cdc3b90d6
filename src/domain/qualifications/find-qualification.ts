import { modelQualifications, modelRowsOf } from "../national/value-added-model";
import { once } from "../once";
import { nearestWordIn } from "../text/nearest-word";
import { normalise } from "../text/normalise";
import { allQualifications } from "./all-qualifications";
import type { Qualification } from "./qualification";

const shortenings = new Map(
  Object.entries({
    ext: "extended",
    extd: "extended",
    cert: "certificate",
    dip: "diploma",
    fdn: "foundation",
    found: "foundation",
    intro: "introductory",
    tech: "technical",
    technicals: "technical",
    maths: "mathematics",
    math: "mathematics",
    intl: "international",
    l1: "level 1",
    l2: "level 2",
    lvl: "level",
    int: "international",
    fs: "functional skills",
  }),
);

/** Words that people add or leave out: they never tell two qualifications apart. */
const noise = new Set([
  "gce",
  "pearson",
  "edexcel",
  "aqa",
  "ocr",
  "wjec",
  "eduqas",
  "national",
  "nat",
  "rqf",
  "nqf",
  "l3",
  "in",
  "the",
  "qualification",
  "s",
]);

/** "A-level", "GCE A Level" and "alevel" have one key; so have "Btec Ext Cert" and "Pearson BTEC Level 3 National Extended Certificate". */
function keyOf(text: string): string {
  const words = normalise(text)
    .split(" ")
    .map((word) => shortenings.get(word) ?? word)
    .join(" ")
    .replace(/\b(?:level|l) ?3\b/g, "l3")
    .split(" ")
    .filter((word) => !noise.has(word));
  return words.join("").replace(/levels$/, "level");
}

/** "BTEC Diploma in Business", "GCSE Maths", "A level English Literature": the subject belongs in its own column, but people repeat it. */
function withoutSubject(text: string): string {
  return text.replace(/\sin\s.*$/i, "").replace(/\b(?:english|maths|mathematics|language|literature)\b/gi, "");
}

/** Looks qualifications up by what people write; make one per call of a function, since it remembers what it has found. */
export function qualificationFinder(known: readonly Qualification[] = allQualifications()) {
  const byKey = known === allQualifications() ? allByKey() : byKeyOf(known);
  const models = once(() => new Map(modelQualifications().map((name) => [normalise(name), name])));
  const asWritten = new Map<string, Qualification | undefined>();
  return (text: string): Qualification | undefined => {
    if (!asWritten.has(text))
      asWritten.set(
        text,
        byKey.get(keyOf(text)) ?? fromModel(models().get(normalise(text))) ?? byKey.get(keyOf(withoutSubject(text))),
      );
    return asWritten.get(text);
  };
}

function byKeyOf(known: readonly Qualification[]): ReadonlyMap<string, Qualification> {
  return new Map(known.flatMap((one) => [one.name, ...one.aliases].map((name) => [keyOf(name), one])));
}

const allByKey = once(() => byKeyOf(allQualifications()));

export function findQualification(text: string): Qualification | undefined {
  return qualificationFinder()(text);
}

const nearestIn = once(() => nearestWordIn(allQualifications().map(({ name }) => name)));

/** The known qualification that was probably meant. */
export const nearestQualification = (text: string): string | undefined => nearestIn()(text);

/** A qualification of DfE's model by DfE's own name. Its grades are those of its commonest subject, which lists the most. */
function fromModel(model: string | undefined): Qualification | undefined {
  if (model === undefined) return undefined;
  const known = allQualifications().find(({ baseline }) => baseline.kind === "value added" && baseline.model === model);
  if (known) return known;
  const grades = modelRowsOf(model)
    .map((row) => row.grades)
    .reduce((longest, row) => (row.length > longest.length ? row : longest));
  return {
    name: model,
    aliases: [],
    grades: grades.map(({ grade, points }) => ({ name: grade, points })),
    pointsSource: "DfE 16–18 points, 2025",
    baseline: { kind: "value added", model },
  };
}
