import { columnLetters } from "../a1";
import { zipParts } from "./zip-parts";

/** Ours, not the format's: what the preview's grid holds without standing still. */
const most = { rows: 50_000, columns: 702, bytes: 60_000_000 };

const count = new Intl.NumberFormat("en-GB");
export const tooManyRows = (rows: number): string | undefined =>
  rows > most.rows
    ? `${count.format(rows)} rows. The preview opens at most ${count.format(most.rows)}: keep the part that you need in a file of its own`
    : undefined;

/** "A1:ZZ50000": what is read of each sheet. */
export const readRange = `A1:${columnLetters(most.columns - 1)}${most.rows}`;

/**
 * Looks through an .xlsx file before it is read, since a reader makes room for every row down to the last cell.
 *
 * @returns what lies so far out that it is left out, in sentences
 * @throws Error whose message completes "found …", for a file that is too large
 */
export async function inspectXlsx(bytes: Uint8Array): Promise<string[]> {
  const parts = zipParts(bytes);
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (total > most.bytes)
    throw new Error(
      `${count.format(Math.round(total / 1_000_000))} MB in it. The preview opens at most ${most.bytes / 1_000_000} MB: keep the part that you need in a file of its own`,
    );
  const left: string[] = [];
  for (const { name, text } of parts) {
    const [, number] = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name) ?? [];
    if (number === undefined) continue;
    const { rows, far } = await extentOf(text());
    const refused = tooManyRows(rows);
    if (refused) throw new Error(refused);
    if (far) left.push(`Sheet ${number}: ${far} and whatever else lies beyond ${readRange.slice(3)} was left out.`);
  }
  return left;
}

/** A compound file, which Excel wrote until 2003 and writes around what a password protects. */
export const isOldExcel = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

/** How many rows there are, and one cell that lies too far out. */
async function extentOf(pieces: AsyncGenerator<string>): Promise<{ rows: number; far: string | undefined }> {
  let [rows, far, rest]: [number, string | undefined, string] = [0, undefined, ""];
  for await (const piece of pieces) {
    const text = rest + piece;
    // A mark that is cut in two belongs to the next piece.
    const end = text.lastIndexOf("<");
    rest = text.slice(end);
    const whole = text.slice(0, end);
    rows += whole.split("<row ").length - 1;
    far ??= /<c [^>]*?\br="([A-Z]{3}\d+|[A-Z]+(?:[5-9]\d{4}|\d{6,}))"/.exec(whole)?.[1];
  }
  return { rows, far };
}
