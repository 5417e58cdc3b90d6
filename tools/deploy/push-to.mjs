// What `npm run push` and `npm run new-sheet` do once it is known where to.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "../build.mjs";
import { UsageError } from "../usage-error.mjs";
import { sendToEach } from "./send.mjs";

/** Builds once and sends to each. @throws UsageError naming those that were not updated */
export async function pushTo(root, sheets) {
  const { version } = JSON.parse(await readFile(resolve(root, "package.json"), "utf8"));
  console.log(`Building ${version} into dist`);
  await build();
  console.log("Sending it (this replaces every file of the script project)");
  const failed = await sendToEach(root, sheets, version);
  if (failed.length === 0) return;
  const again = failed.map((name) => `--to "${name}"`).join(" ");
  throw new UsageError(
    `${sheets.length - failed.length} of ${sheets.length} have ${version} now; not updated: ${failed.join(", ")}.\nTry again with  npm run push -- ${again}`,
  );
}

/** The end of each of these commands. */
export function endWith(error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
}
