import { readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { normalise } from "../../src/domain/text/normalise";
import { copies } from "./copies";
import { rowsOf } from "./sheet-rows";
import type { SourceRows } from "./warehouse";
import { sheetsOf } from "./workbook-sheets";

/** A department's workbook of one year. */
export interface WorkbookRead {
  /** As people know it: Science.xlsx, or 2024-25/Science.xlsx. */
  readonly file: string;
  readonly department: string;
  readonly academicYear: string;
  readonly sources: readonly SourceRows[];
}

/** What a folder of workbooks says, and of each that was left out why. */
export interface FilesRead {
  readonly workbooks: readonly WorkbookRead[];
  readonly problems: readonly string[];
}

interface File {
  readonly path: string;
  readonly file: string;
  readonly department: string;
  readonly academicYear: string;
}

/**
 * Reads every workbook of a folder: an .xlsx file is a department, and so is a folder of .csv files, one for each tab. A folder named after a
 * year, such as 2024-25, holds that year's. A file that cannot be read to its end is left out whole, and so are two of the same department.
 */
export async function readFiles(
  folder: string,
  college: string,
  academicYear: string,
  say: (sentence: string) => void,
): Promise<FilesRead> {
  const problems: string[] = [];
  const files = await filesIn(folder, "", academicYear, problems);
  const workbooks: WorkbookRead[] = [];
  for (const { path, ...file } of files) {
    const same = files.filter(
      (one) =>
        one.path !== path &&
        one.academicYear === file.academicYear &&
        normalise(one.department) === normalise(file.department),
    );
    if (same.length > 0) {
      problems.push(
        `Expected one workbook of a department and year, found ${file.file} beside ${same.map((one) => one.file).join(", ")}; it was left out.`,
      );
      continue;
    }
    say(`Reading ${file.file}`);
    try {
      const sources = (await sheetsOf(path)).flatMap((sheet) => rowsOf(sheet, { ...file, college }));
      if (!sources.some(({ source }) => source === "trackers" || source === "snapshots"))
        throw new Error("no tracker and no Snapshots in it");
      workbooks.push({ ...file, sources });
    } catch (error) {
      problems.push(
        `Expected a department's workbook in ${file.file}, found ${(error as Error).message}; it was left out.`,
      );
    }
  }
  const copied = copies(workbooks);
  return {
    workbooks: workbooks.filter(({ file }) => !copied.some((pair) => pair.includes(file))),
    problems: [
      ...problems,
      ...copied.map(
        ([one, other]) =>
          `Expected each learner and course in one workbook, found nearly all of ${one} in ${other} too, as if one were a copy; both were left out.`,
      ),
    ],
  };
}

async function filesIn(folder: string, within: string, academicYear: string, problems: string[]): Promise<File[]> {
  const found: File[] = [];
  for (const name of (await readdir(join(folder, within))).sort()) {
    const file = within === "" ? name : `${within}/${name}`;
    const path = join(folder, file);
    const isFolder = (await stat(path)).isDirectory();
    const [, first, last] = /^(\d{4})-(\d{2})$/.exec(name) ?? [];
    if (name.startsWith(".") || name.startsWith("~$")) continue;
    if (isFolder && within === "" && first !== undefined)
      found.push(...(await filesIn(folder, name, `${first}/${last}`, problems)));
    else if (isFolder || extname(name).toLowerCase() === ".xlsx")
      found.push({ path, file, academicYear, department: isFolder ? name : basename(name, extname(name)) });
    else problems.push(`Expected an .xlsx workbook or a folder of .csv files, found ${file}; it was left out.`);
  }
  return found;
}
