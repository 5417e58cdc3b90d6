import Papa from "papaparse";
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
    if (!/^\d{4}-\d\d-\d\d$/.test(from))
      throw new Error(`Expected a day such as 2025-09-01 under from in row ${index + 2} of ${file}, found "${from}".`);
    return {
      college,
      department: line.department?.trim() ?? "",
      setting: wanted(line, "setting", index + 2, file).toLowerCase(),
      value: wanted(line, "value", index + 2, file),
      from,
    };
  });

/** Groups that an earlier publication withheld; a blank department is the whole college. @throws Error in a sentence */
export const withheldBefore = (text: string, file: string, college: string): NonNullable<Said["withheldBefore"]> =>
  linesOf(text, file, ["department", "year", "characteristic", "group"]).map((line, index) => ({
    college,
    department: line.department?.trim() ?? "",
    academicYear: wanted(line, "year", index + 2, file),
    characteristic: wanted(line, "characteristic", index + 2, file),
    group: wanted(line, "group", index + 2, file),
  }));
