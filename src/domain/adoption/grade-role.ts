import { normalise } from "../text/normalise";

const longest = 200;
const targets = / (target|mtg|aim|targed) /;
const others = / (predicted|prediction|forecast|ucas|baseline|prior|start|entry|gcse|ks ?[1-5]|fft ?\d*) /;
const ofWork = / (unit|uned|final|mock|test|exam|paper|essay) /;
const working =
  / (working|wag|cwg|cwag|ap ?\d+|dc ?\d+|dp ?\d+|data (point|drop|capture) ?\d*|assessment point ?\d*|current|autumn|aut|spring|spr|summer|sum|jan|january|feb|february|mar|march|apr|april|may|june?|july?|sept?|september|oct|october|nov|november|dec|december|term|michaelmas|lent|trinity|hydref|gwanwyn|haf|tymor|cyfredol|half term|ht ?\d) /;

/** What a column of grades is by its heading: one to aim at, one of those worked at over time, one from elsewhere; or nothing says. */
export function gradeRole(heading: string): "target" | "working at" | "other" | undefined {
  const text = ` ${normalise(heading.slice(0, longest))} `;
  if (others.test(text)) return "other";
  if (ofWork.test(text)) return undefined;
  if (targets.test(text)) return "target";
  return working.test(text) ? "working at" : undefined;
}
