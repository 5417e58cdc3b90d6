/**
 * The colours of every rule. Text stands out from its ground by at least 4.5:1, and the grounds differ in lightness, so that they can be
 * told apart in grey print; a word, a sign or a number is always there as well.
 */
export const palette = {
  red: { background: "#b3261e", text: "#ffffff", bold: true },
  amber: { background: "#fdc45c", text: "#3b2600", bold: false },
  green: { background: "#d9f0dd", text: "#0f4a21", bold: false },
  /** Better than hoped for. */
  blue: { background: "#1f5fa8", text: "#ffffff", bold: false },
  /** Not known, or not to be judged. */
  muted: { background: "#eef0f2", text: "#545b62", bold: false },
  /** Something that cannot be read where it stands. */
  problem: { background: "#ffffff", text: "#9a1b7b", bold: true },
} as const;

export type Shade = keyof typeof palette;
