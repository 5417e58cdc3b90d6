const known = new Map<string, boolean>();

/** Locales whose decimal sign is a comma: their formulas separate arguments with ";" and the columns of an array with "\". */
function hasDecimalComma(locale: string): boolean {
  const answer = known.get(locale) ?? formatted(locale).includes(",");
  known.set(locale, answer);
  return answer;
}

function formatted(locale: string): string {
  try {
    return new Intl.NumberFormat(locale.replace("_", "-")).format(1.5);
  } catch {
    // A few locales of Sheets are no language tags.
    return "1.5";
  }
}

const withDecimalComma = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+,\d+|[{}();\\]/g;
const withDecimalPoint = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+\.\d+|[{}(),]/g;

/** Calls `change` with each separator and decimal number, and whether it stands directly inside an array's braces. */
function translate(formula: string, tokens: RegExp, change: (token: string, inArray: boolean) => string): string {
  const open: string[] = [];
  return formula.replace(tokens, (token) => {
    if (token === "(" || token === "{") open.push(token);
    else if (token === ")" || token === "}") open.pop();
    else if (!/^["']/.test(token)) return change(token, open.at(-1) === "{");
    return token;
  });
}

/** A formula as a person of that locale writes it → as the workbook keeps it, with "," and ".". Texts stay as they are. */
export function fromLocale(formula: string, locale: string): string {
  if (!hasDecimalComma(locale)) return formula;
  return translate(formula, withDecimalComma, (token, inArray) => {
    if (/\d/.test(token)) return token.replace(",", ".");
    if (token === "\\") return ",";
    return token === ";" && !inArray ? "," : token;
  });
}

/** The way back. */
export function toLocale(formula: string, locale: string): string {
  if (!hasDecimalComma(locale)) return formula;
  return translate(formula, withDecimalPoint, (token, inArray) => {
    if (/\d/.test(token)) return token.replace(".", ",");
    return token === "," ? (inArray ? "\\" : ";") : token;
  });
}
