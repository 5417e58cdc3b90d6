import Papa from "papaparse";
import { settingOf, unknownSettings } from "../../src/domain/policy/policy";
import { isDay } from "./options";
import type { Said } from "./warehouse";

type Line = Readonly<Record<string, string | undefined>>;

/** Rows under these headings. @throws Error in a sentence */
function linesOf(text: string, file: string, headings: readonly string[]): Line[] {
  const { data, meta } = Papa.parse<Line>(text.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true });
  const missing = headings.filter((heading) => !meta.fields?.includes(heading));
  if (missing.length > 0)
    throw new Error(`Expected the columns ${headings.join(", ")} in ${file}, found none named ${missing.join(", ")}.`);
  return data;
}

const wanted = (line: Line, heading: string, row: number, file: string): string => {
  const text = line[heading]?.trim() ?? "";
  if (text === "") throw new Error(`Expected a ${heading} in row ${row} of ${file}, found none.`);
  return text;
};

/** Thresholds with the day from which each is in force; a blank department is the whole college. @throws Error in a sentence */
export const datedPolicy = (text: string, file: string, college: string): NonNullable<Said["policy"]> =>
  linesOf(text, file, ["department", "setting", "value", "from"]).map((line, index) => {
    const from = wanted(line, "from", index + 2, file);
    if (!isDay(from))
      throw new Error(`Expected a day such as 2025-09-01 under from in row ${index + 2} of ${file}, found "${from}".`);
    return {
      college,
      department: line.department?.trim() ?? "",
      ...settingIn(line, index + 2, file),
      from,
    };
  });

/** A setting that there is, with a value that it may have. */
function settingIn(line: Line, row: number, file: string): { setting: string; value: string } {
  const [setting, value] = [wanted(line, "setting", row, file).toLowerCase(), wanted(line, "value", row, file)];
  const known = settingOf(setting);
  if (!known) {
    const [{ nearest } = {}] = unknownSettings([setting]);
    const meant = nearest === undefined ? "docs/columns.md lists them" : `${nearest} may be meant`;
    throw new Error(`Expected a setting of the Policy tab in row ${row} of ${file}, found "${setting}"; ${meant}.`);
  }
  const isNumber = typeof known.value === "number";
  const { minimum = -Infinity, maximum = Infinity } = known;
  if (isNumber && !(Number(value) >= minimum && Number(value) <= maximum))
    throw new Error(
      `Expected a number${Number.isFinite(minimum + maximum) ? ` from ${minimum} to ${maximum}` : ""} for ${setting} in row ${row} of ${file}, found "${value}".`,
    );
  return { setting, value };
}

/** Groups that an earlier publication withheld; a blank department is the whole college. @throws Error in a sentence */
export const withheldBefore = (text: string, file: string, college: string): NonNullable<Said["withheldBefore"]> =>
  linesOf(text, file, ["department", "year", "characteristic", "group"]).map((line, index) => ({
    college,
    department: line.department?.trim() ?? "",
    academicYear: wanted(line, "year", index + 2, file),
    characteristic: wanted(line, "characteristic", index + 2, file),
    group: wanted(line, "group", index + 2, file),
  }));
