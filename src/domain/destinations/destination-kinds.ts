import { normalise } from "../text/normalise";

export type DestinationKind =
  | "Not in education, employment or training"
  | "Higher education"
  | "Apprenticeship or training"
  | "Further study"
  | "Employment"
  | "Other"
  | "Not known";

interface KindWords {
  readonly kind: DestinationKind;
  /** A destination that holds one of them, as whole words, is of this kind. */
  readonly words: readonly string[];
}

/** The next steps of college policy 13.1, first match first; the words are ours. "Degree apprenticeship" is an apprenticeship. */
const kinds: readonly KindWords[] = [
  {
    kind: "Not in education, employment or training",
    words: ["neet", "not in education", "unemployed", "no destination"],
  },
  {
    kind: "Apprenticeship or training",
    words: ["apprenticeship", "apprentice", "traineeship", "supported internship", "training"],
  },
  {
    kind: "Higher education",
    words: ["university", "uni", "he", "higher education", "degree", "conservatoire", "ucas", "hnd", "hnc"],
  },
  {
    kind: "Further study",
    words: [
      "fe",
      "further education",
      "college",
      "sixth form",
      "further study",
      "level 2",
      "level 3",
      "level 4",
      "access course",
      "foundation year",
      "resit",
      "year 13",
      "stay on",
    ],
  },
  {
    kind: "Employment",
    words: ["employment", "employed", "job", "work", "army", "navy", "raf", "armed forces", "police", "self employed"],
  },
  { kind: "Other", words: ["gap year", "volunteering", "travel", "moved abroad"] },
  { kind: "Not known", words: ["undecided", "unknown", "not known", "not sure", "unsure", "none", "tbc", "n a"] },
];

/** The kind of a destination as people write it; a blank is not known, and words that are not listed are Other. */
export function destinationKind(text: string): DestinationKind {
  const wanted = ` ${normalise(text)} `;
  if (wanted.trim() === "") return "Not known";
  return kinds.find(({ words }) => words.some((word) => wanted.includes(` ${word} `)))?.kind ?? "Other";
}
