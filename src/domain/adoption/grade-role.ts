import { normalise } from "../text/normalise";

const longest = 200;
const targets = / (target|mtg|aim|targed) /;
const others =
  / (predicted|prediction|forecast|ucas|baseline|prior|start|entry|unit|uned|gcse|ks ?[1-5]|fft ?\d*|final|mock|test|exam|paper|essay) /;
const working =
  / (working|wag|cwg|cwag|ap ?\d+|dc ?\d+|dp ?\d+|data (point|drop|capture) ?\d*|assessment point ?\d*|current|autumn|spring|summer|term|michaelmas|lent|trinity|hydref|gwanwyn|haf|tymor|cyfredol|half term|ht ?\d) /;

/** What a column of grades is by its heading: one to aim at, one of those worked at over time, or neither. */
export function gradeRole(heading: string): "target" | "working at" | undefined {
  const text = ` ${normalise(heading.slice(0, longest))} `;
  if (others.test(text)) return undefined;
  if (targets.test(text)) return "target";
  return working.test(text) ? "working at" : undefined;
}
