import { normalise } from "../text/normalise";

export type ThresholdMeasure = {
  readonly name: string;
  readonly aliases: readonly string[];
  /** How many GCSEs or equivalents at that level. */
  readonly count: number;
  /** 2 is C/4 or better, 1 is G/1 or better. */
  readonly level: 1 | 2;
  /** Lowest KS4 points in English and in maths, where the measure asks for both. */
  readonly englishAndMaths?: number;
  readonly source: string;
};

const glossary = "learner-support review, glossary: the volume of five GCSEs";

/** "Level 1" read to the letter (grades D to G) would fail five A*s, so it is G/1 or better, as the measure was always counted. */
export const thresholdMeasures: readonly ThresholdMeasure[] = [
  {
    name: "5+ A*–C incl. English and maths",
    aliases: [
      "5+ A*-C including English and maths",
      "5 A*-C with English and maths",
      "5+ 9-4 incl. English and maths",
      "Level 2 incl. English and maths",
      "Level 2 threshold including English and mathematics",
      "L2EM",
    ],
    count: 5,
    level: 2,
    englishAndMaths: 4,
    source: "recovery plan, title; an older national headline",
  },
  {
    name: "Level 2",
    aliases: ["Level 2 threshold", "L2", "5+ A*-C", "5+ 9-4"],
    count: 5,
    level: 2,
    source: `${glossary} at A*–C`,
  },
  {
    name: "Level 1",
    aliases: ["Level 1 threshold", "L1", "5+ A*-G", "5+ 9-1"],
    count: 5,
    level: 1,
    source: `${glossary} at D–G, read as G or better`,
  },
  {
    name: "Basics 9–4",
    aliases: ["Basics", "9-4 in English and maths", "English and maths 9-4", "Basics standard", "Basics 4+"],
    count: 0,
    level: 2,
    englishAndMaths: 4,
    source: "DfE headline: standard pass in English and maths",
  },
  {
    name: "Basics 9–5",
    aliases: ["9-5 in English and maths", "English and maths 9-5", "Basics strong", "Basics 5+"],
    count: 0,
    level: 2,
    englishAndMaths: 5,
    source:
      "DfE headline: strong pass in English and maths; of letter grades B reaches it by its points, C does not (ours)",
  },
];

export function findMeasure(text: string): ThresholdMeasure | undefined {
  const key = keyOf(text);
  return thresholdMeasures.find(({ name, aliases }) => [name, ...aliases].some((one) => keyOf(one) === key));
}

function keyOf(text: string): string {
  return normalise(text)
    .replace(/\b(?:including|incl|inc|with)\b/g, "incl")
    .replace(/\bmathematics\b/g, "maths");
}
