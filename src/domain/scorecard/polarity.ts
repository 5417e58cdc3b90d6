/** H: high is good. L: low is good. T: near the target is good. */
export type Polarity = "H" | "L" | "T";

const words: Readonly<Record<string, Polarity>> = { h: "H", high: "H", l: "L", low: "L", t: "T", target: "T" };

export function findPolarity(text: string): Polarity | undefined {
  const word = text.trim().toLowerCase();
  return Object.prototype.hasOwnProperty.call(words, word) ? words[word] : undefined;
}
