import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import Papa from "papaparse";
import { readXlsx } from "hucre/xlsx";
import { isOldExcel } from "../../preview/engine/files/used-part";
import { type ZipPart, zipParts } from "../../preview/engine/files/zip-parts";

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * The sheets of an .xlsx workbook, or of a folder of .csv files, one for each.
 * @throws Error whose message completes "found …", for what cannot be read to its end
 */
export const sheetsOf = async (path: string): Promise<Sheet[]> =>
  (await stat(path)).isDirectory() ? csvSheets(path) : xlsxSheets(path);

const saveAgain = "save it as .xlsx again";

async function xlsxSheets(path: string): Promise<Sheet[]> {
  const bytes = await readFile(path);
  if (bytes.length === 0) throw new Error(`an empty file; ${saveAgain}`);
  if (isOldExcel(bytes))
    throw new Error(`a workbook of the older kind (.xls), or one with a password; ${saveAgain}, without`);
  const parts = zipParts(bytes);
  if (parts.length === 0) throw new Error(`something that is no workbook, or only the first part of one; ${saveAgain}`);
  try {
    for (const part of parts)
      if (part.name.startsWith("xl/") && part.name.endsWith(".xml") && !(await isWhole(part)))
        throw new Error(`${part.name} breaks off`);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return sheets.map(({ name, rows }) => ({ name, rows }));
  } catch (error) {
    const { message } = error as Error;
    const [, sheet, size] = /^Sheet "(.*)" spans (.*) \(/s.exec(message) ?? [];
    throw new Error(
      sheet === undefined
        ? `damage in it (${message}); ${saveAgain}`
        : `a cell so far out that ${sheet} has ${size?.replace(" x ", " and ")}; delete what stands below and beside its table and ${saveAgain}`,
      { cause: error },
    );
  }
}

/** Whether the last tag closes the first: a reader takes what it finds of one that breaks off. */
async function isWhole(part: ZipPart): Promise<boolean> {
  let [start, end] = ["", ""];
  for await (const piece of part.text()) {
    if (start.length < 1000) start += piece.slice(0, 1000);
    end = (end + piece).slice(-1000);
  }
  const [, root] = /^[^<]*(?:<[?!][^>]*>\s*)*<([\w:.-]+)/.exec(start) ?? [];
  return root !== undefined && new RegExp(`(?:</${root}\\s*>|^[^]*<${root}\\b[^<>]*/>)\\s*$`).test(end);
}

async function csvSheets(folder: string): Promise<Sheet[]> {
  const names = (await readdir(folder)).filter((name) => extname(name).toLowerCase() === ".csv").sort();
  if (names.length === 0) throw new Error("no .csv file in it");
  return Promise.all(
    names.map(async (name) => {
      const { data, errors } = Papa.parse<string[]>(
        (await readFile(join(folder, name), "utf8")).replace(/^\uFEFF/, ""),
      );
      const [broken] = errors.filter(({ type }) => type === "Quotes");
      if (broken) throw new Error(`${name} with a quotation mark that does not end (row ${(broken.row ?? 0) + 1})`);
      return { name: basename(name, extname(name)), rows: data };
    }),
  );
}
