import { isOpen, parseReference, printReference, sheetOf } from "./reference";
import type { Token } from "./tokens";
import { tokens } from "./tokens";

/** The last row a reference can name. An area that ends there stands for an open one. */
export const lastRow = 1_048_575;

/** "B2:B" → "B2:B1048576", the spelling Univer can parse. */
export function closeReference(text: string): string {
  const reference = parseReference(text);
  if (!reference?.end || !isOpen(reference)) return text;
  const row = { at: lastRow, fixed: reference.end.column?.fixed ?? false };
  return printReference({ ...reference, end: { ...reference.end, row } });
}

/** Univer reads no sheet's name that has one of these in it. */
const odd = /[[\]/?*\\!:]/;

/** The name by which Univer knows a sheet: its own, unless a formula could not refer to it. */
export const safeName = (name: string): string =>
  odd.test(name) ? name.replace(/[[\]/?*\\!:']/g, (sign) => `_x${sign.charCodeAt(0).toString(16)}_`) : name;

/** "'2024/25'!B2:B" → "'2024_x2f_25'!B2:B1048576" */
function univerReference(text: string): string {
  const reference = parseReference(text);
  const sheet = reference && sheetOf(reference);
  if (!reference || sheet === undefined || safeName(sheet) === sheet) return closeReference(text);
  return closeReference(printReference({ ...reference, prefix: `'${safeName(sheet)}'!` }));
}

/** A reference that Univer cannot read as it is written, and so not move either. */
export const isForeign = (reference: string): boolean => univerReference(reference) !== reference;

/** What has grown or shrunk with insertions and deletions is still far beyond any sheet. */
const farRow = /(:\$?[A-Z]{1,3})\$?1[0-9]{6}(?!\d)/gi;

/** "B2:B1048576" → "B2:B" */
export const openReferences = (formula: string): string =>
  formula.includes(":")
    ? tokens(formula)
        .map(({ kind, text }) => (kind === "reference" ? text.replace(farRow, "$1") : text))
        .join("")
    : formula;

/** A formula as Sheets has it, in Univer's words: open ranges closed, {A,B;C} of anything calculated stacked. */
export function toUniver(pieces: readonly Token[], spelt: (reference: string) => string = univerReference): string {
  let at = 0;

  function until(end: string | undefined): string {
    let text = "";
    while (at < pieces.length) {
      const piece = pieces[at++] as Token;
      if (piece.text === end) return text;
      text += piece.text === "{" ? array() : piece.kind === "reference" ? spelt(piece.text) : piece.text;
    }
    return text;
  }

  function array(): string {
    const from = at;
    const literal = isLiteral(pieces, from);
    if (literal) return `{${until("}")}}`;
    const rows: string[][] = [[""]];
    let depth = 0;
    while (at < pieces.length) {
      const piece = pieces[at++] as Token;
      const cells = rows[rows.length - 1] as string[];
      if (depth === 0 && piece.text === "}") break;
      if (piece.text === "(") depth++;
      if (piece.text === ")") depth--;
      if (depth === 0 && piece.text === ";") rows.push([""]);
      else if (depth === 0 && piece.text === ",") cells.push("");
      else cells[cells.length - 1] += piece.text === "{" ? array() : spelt(piece.text);
    }
    return stack(
      "VSTACK",
      rows.map((cells) => stack("HSTACK", cells)),
    );
  }

  return until(undefined);
}

const stack = (name: string, parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] as string).trim() : `${name}(${parts.join(",")})`;

/** {1,2;"a",TRUE}: Univer reads these itself, unless a text holds one of the signs at which it cuts the array into cells. */
function isLiteral(pieces: readonly Token[], from: number): boolean {
  for (const { kind, text } of pieces.slice(from)) {
    if (text === "}") return true;
    if (text === "{" || kind === "reference" || kind === "function") return false;
    if (text.startsWith('"') && /[,;{}]/.test(text)) return false;
    if (kind === "name" && !/^(TRUE|FALSE)$/i.test(text)) return false;
  }
  return true;
}
