import { cleaned, longest } from "../text/cleaned";

/** One way to match each text, so that a long one costs no more than its length. */
const pattern = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?)\s*(%?)$/i;
const thousands = /^([+-]?\d{1,3})((?:,\d{3})+)(\.\d+)?(?=\s*%?$)/;

interface Written {
  readonly amount: number;
  /** It stands with a percent sign. */
  readonly percent: boolean;
}

/** A number as people type it: "7.5", "7,5" (half past seven), "1,000" (a thousand), "86%"; undefined for anything else. */
export function writtenNumber(text: string): Written | undefined {
  if (text.length > longest.mark) return undefined;
  const typed = cleaned(text);
  const digits = thousands.test(typed) ? typed.replace(/,/g, "") : typed.replace(",", ".");
  const [, amount, sign] = pattern.exec(digits) ?? [];
  return amount === undefined ? undefined : { amount: Number(amount), percent: sign === "%" };
}
