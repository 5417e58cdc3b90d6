// Sends what stands in dist/ to one script project, and makes a version of it there.
import { UsageError } from "../usage-error.mjs";
import { claspOn, complaintIn } from "./clasp.mjs";

const describe = (version) => `Learner Progress ${version}`;

const jsonFrom = ({ stdout }) => {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
};

/**
 * A version is made when something was sent. When nothing differed, an earlier try may have broken off before its version: then it is made now.
 *
 * @returns {Promise<{ sent: boolean, number: number }>} `number` is of the script project's version
 */
export async function send(root, { scriptId }, version, on = claspOn) {
  // Without --force, clasp skips the push and still reports success whenever the manifest differs.
  const pushed = await on(root, scriptId, ["--json", "push", "--force"]);
  const files = jsonFrom(pushed);
  if (!Array.isArray(files)) throw new Error(complaintIn(pushed));
  if (files.length === 0) {
    const present = await latestVersion(root, scriptId, on);
    if (present?.description === describe(version)) return { sent: false, number: present.versionNumber };
  }
  const made = await on(root, scriptId, ["--json", "create-version", describe(version)]);
  const number = jsonFrom(made)?.versionNumber;
  if (!number) throw new Error(`the files were sent, but no version of them was made: ${complaintIn(made)}`);
  return { sent: files.length > 0, number };
}

async function latestVersion(root, scriptId, on) {
  const listed = await on(root, scriptId, ["--json", "list-versions"]);
  const versions = jsonFrom(listed);
  if (!Array.isArray(versions)) throw new Error(complaintIn(listed));
  return versions.reduce((last, one) => (one.versionNumber > (last?.versionNumber ?? 0) ? one : last), undefined);
}

/** Sends to each sheet, one after the other, saying how it went; one that fails stops none of the others. @returns those that failed */
export async function sendToEach(root, sheets, version, say = console.log, sendOne = send) {
  const failed = [];
  for (const sheet of sheets) {
    try {
      const { sent, number } = await sendOne(root, sheet, version);
      say(`  ${sheet.name}: ${sent ? "now has" : "already had"} ${version} (version ${number} of its script)`);
    } catch (error) {
      if (error instanceof UsageError) throw error;
      failed.push(sheet.name);
      say(`  ${sheet.name}: not updated. ${error.message}`);
    }
  }
  return failed;
}
