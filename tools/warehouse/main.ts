// npm run warehouse: the views over saved workbooks on this machine, or what BigQuery is given.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ddl } from "./ddl";
import { runLocally } from "./local";
import { help, inOneSentence, randomKey, readOptions, yearOf } from "./options";
import { datedPolicy, withheldBefore } from "./said-files";
import { otherFeeds, readList } from "./workbook-list";

const day = (now: Date) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

async function run(words: readonly string[]): Promise<void> {
  const options = readOptions(words);
  if (options === "help") return console.log(help);
  const typedAt = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);
  const on = options.day ?? day(new Date());
  const ids = options["with-ids"];
  const { college = "My college", year = yearOf(on), key = randomKey() } = options;
  if (options.workbooks !== undefined) {
    const sheets = readList(typedAt(options.workbooks));
    for (const sentence of otherFeeds(sheets)) console.error(sentence);
    return console.log(await ddl(sheets, { college, year, dataset: options.dataset ?? "learner_progress" }));
  }
  const given = <T>(path: string | undefined, read: (text: string, file: string, college: string) => T) =>
    path === undefined ? undefined : read(readFileSync(typedAt(path), "utf8"), path, college);
  const policy = given(options.policy, datedPolicy);
  const withheld = given(options.withheld, withheldBefore);
  const done = await runLocally(
    {
      from: typedAt(options.local ?? ""),
      to: typedAt(options.out ?? ""),
      college,
      year,
      day: on,
      key,
      ...(ids !== undefined && { withIds: typedAt(ids) }),
      ...(policy && { policy }),
      ...(withheld && { withheldBefore: withheld }),
    },
    (sentence) => void (options.isQuiet || process.stderr.write(`${sentence}\n`)),
  );
  for (const sentence of done) console.log(sentence);
  if (options.key === undefined)
    console.log("Learners' keys were made with a key of this run only; give --key to have the same ones again.");
}

run(process.argv.slice(2)).catch((error: Error) => {
  console.error(inOneSentence(error));
  process.exitCode = 1;
});
