import { randomBytes } from "node:crypto";

/** A mistake of the person who typed the command: its message is all they need. */
class UsageError extends Error {}

export const help = `npm run warehouse -- --local FOLDER --out FOLDER      every view over saved workbooks, on this machine
npm run warehouse -- --workbooks FILE --college NAME --year 2025/26      prints what BigQuery is given

  --local FOLDER      .xlsx workbooks, one for each department, or folders of .csv files, one for each tab;
                      those of earlier years in folders such as 2024-25
  --out FOLDER        where the results go
  --workbooks FILE    a .csv file that lists the workbooks and their tabs: docs/warehouse.md
  --dataset NAME      of BigQuery; learner_progress if not said
  --college NAME      My college if not said
  --year 2025/26      the academic year of the workbooks
  --day 2026-03-31    the day to look at; today if not said
  --key TEXT          what learners' keys are made with; another one each time if not said
  --policy FILE       a .csv file of dated thresholds, with the columns department, setting, value and from; a blank department is the college
  --withheld FILE     a .csv file of groups that an earlier publication withheld: department, year, characteristic, group
  --quiet             does not say what is being worked out
  --with-ids FILE     beside the views, on this machine only: which key is which learner ID`;

const known = [
  ...(["local", "out", "workbooks", "dataset", "college", "year", "day", "key"] as const),
  ...(["with-ids", "policy", "withheld"] as const),
] as const;
type Name = (typeof known)[number];
export type Options = Readonly<Partial<Record<Name, string>> & { isQuiet?: boolean }>;

/** The options that were typed. @throws UsageError in a sentence */
export function readOptions(words: readonly string[]): Options | "help" {
  const options: Partial<Record<Name, string>> = {};
  const isQuiet = words.includes("--quiet");
  const named = words.filter((word) => word !== "--quiet");
  for (let index = 0; index < named.length; index += 2) {
    const word = named[index] ?? "";
    if (word === "--help") return "help";
    const name = known.find((one) => `--${one}` === word);
    if (!name)
      throw new UsageError(
        `There is no option ${word}. The options are ${known.map((one) => `--${one}`).join(", ")}, --quiet and --help.`,
      );
    const value = named[index + 1];
    if (value === undefined) throw new UsageError(`Expected a value behind ${word}, found none.`);
    options[name] = value;
  }
  const { local, workbooks, day, year, dataset } = options;
  if ((local === undefined) === (workbooks === undefined))
    throw new UsageError("Expected either --local or --workbooks.");
  if (local !== undefined && options.out === undefined)
    throw new UsageError("Expected --out with the folder where the results go.");
  if (day !== undefined && !isDay(day)) throw new UsageError(`Expected --day to be like 2026-03-31, found "${day}".`);
  if (dataset !== undefined && !/^\w+$/.test(dataset))
    throw new UsageError(`Expected --dataset to be of letters, digits and _, found "${dataset}".`);
  if (year !== undefined && !isYear(year)) throw new UsageError(`Expected --year to be like 2025/26, found "${year}".`);
  return { ...options, ...(isQuiet && { isQuiet }) };
}

/** A day that there is, as 2026-03-31. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

/** 2025/26: the years one behind the other. */
export function isYear(text: string): boolean {
  const [, first = "", last] = /^(\d{4})\/(\d\d)$/.exec(text) ?? [];
  return last === String((Number(first) + 1) % 100).padStart(2, "0");
}

const refusals: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `Expected ${path}, found nothing of that name.`,
  ENOTDIR: (path) => `Expected a folder at ${path}, found a file.`,
  // Node does not say which.
  EISDIR: () => "Expected the list that was named to be a .csv file, found a folder.",
  EEXIST: (path) => `Expected a folder at ${path}, found a file.`,
  EACCES: (path) => `Expected to be allowed to use ${path}, found that this account is not.`,
  EPERM: (path) => `Expected to be allowed to use ${path}, found that this account is not.`,
  ENOSPC: (path) => `Expected room on the disk for ${path}, found none.`,
};

/** What went wrong, as one sentence: nobody is shown where in our files that was. */
export function inOneSentence(error: Error): string {
  if (error instanceof UsageError || error.message.startsWith("Expected")) return error.message;
  const { code = "", path = "the file" } = error as NodeJS.ErrnoException;
  return refusals[code]?.(path) ?? `Expected to work the views out, found: ${error.message.split("\n")[0]}`;
}

export const randomKey = (): string => randomBytes(24).toString("hex");

/** The academic year of a day, from August on the one that begins. */
export function yearOf(day: string): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const first = month >= 8 ? year : year - 1;
  return `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
}
