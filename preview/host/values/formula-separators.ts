/** Locales whose decimal sign is a comma: their formulas separate arguments with ";" and array columns with "\". */
export function hasDecimalComma(locale: string): boolean {
  const sample = new Intl.NumberFormat(locale.replace("_", "-")).format(1.5);
  return sample.includes(",");
}

/** A formula as a locale with decimal comma writes it → with ",", as the workbook keeps it. Texts stay as they are. */
export function separatorsToCommas(formula: string, locale: string): string {
  if (!hasDecimalComma(locale)) return formula;
  let braces = 0;
  let brackets: number[] = [];
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+,\d+|[{}();\\]/g, (part) => {
    if (/^\d+,\d+$/.test(part)) return part.replace(",", ".");
    if (part === "{") {
      braces++;
      brackets = [0, ...brackets];
    }
    if (part === "}") {
      braces--;
      brackets = brackets.slice(1);
    }
    if (part === "(") brackets[0] = (brackets[0] ?? 0) + 1;
    if (part === ")") brackets[0] = (brackets[0] ?? 0) - 1;
    if (part === "\\") return ",";
    const betweenArrayRows = braces > 0 && (brackets[0] ?? 0) === 0;
    return part === ";" && !betweenArrayRows ? "," : part;
  });
}
