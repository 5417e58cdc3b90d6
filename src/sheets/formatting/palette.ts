/**
 * The colours of every rule. Text stands out from its ground by at least 4.5:1. Two grounds that can meet in one column can be told apart in
 * grey print and by who sees red, green or blue otherwise, or their text is of another kind; a word, a sign or a number is always there as well.
 */
export const palette = {
  /** A tier: act now. Nothing else has this ground. */
  red: { background: "#b3261e", text: "#ffffff", bold: true, italic: false },
  amber: { background: "#fdc45c", text: "#3b2600", bold: true, italic: false },
  /** A measure that by itself makes a learner Red, or an indicator that is red. */
  severe: { background: "#f2a65e", text: "#7a0f08", bold: true, italic: true },
  green: { background: "#d9f0dd", text: "#0f4a21", bold: false, italic: false },
  /** Better than hoped for. */
  blue: { background: "#6ea6de", text: "#0b2545", bold: false, italic: false },
  /** Not known, or not to be judged. */
  muted: { background: "#eef0f2", text: "#545b62", bold: false, italic: true },
  /** Past its day, or the worst of its kind. */
  late: { background: "#ffffff", text: "#9b1c14", bold: true, italic: false },
  /** Something that cannot be read where it stands. */
  problem: { background: "#f6e0f1", text: "#9a1b7b", bold: true, italic: true },
} as const;

export type Shade = keyof typeof palette;
