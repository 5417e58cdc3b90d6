import { type AddOn, fillFromFile } from "./fill-workbook";
import { showDialog } from "./dialog";
import { stateText } from "./kept-state";
import { keptNames, keptWorkbook } from "./kept-workbook";

/** Marks the address of a file that has just been opened, so that its set-up is offered once. */
export const offerSetUp = "#set-up";

export const isTable = (file: string): boolean => /\.(csv|xlsx)$/i.test(file);

const slug = (title: string): string =>
  title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60) || "file";

/** "marks", or "marks-2" when there is one */
function freeName(title: string, taken: readonly string[]): string {
  const wanted = slug(title);
  if (!taken.includes(wanted)) return wanted;
  for (let number = 2; ; number++) if (!taken.includes(`${wanted}-${number}`)) return `${wanted}-${number}`;
}

/** Keeps a file as a workbook of its own and shows that one. */
export async function switchToFile(file: File, addOn: AddOn, token: string): Promise<void> {
  let notes: string[] = [];
  const state = await fillFromFile(file.name, await file.arrayBuffer(), addOn, (sentences) => {
    notes = sentences;
  });
  const name = freeName(file.name.replace(/\.[^.]+$/, ""), await keptNames());
  await keptWorkbook(name, token).write(stateText(state));
  if (notes.length > 0) await showDialog(`${file.name} is open. Left out`, notes.join("\n"));
  const hash = isTable(file.name) ? offerSetUp : "";
  location.assign(`/?workbook=${name}${hash}`);
}
