import { closeReference, openReferences, toUniver } from "../formulas/to-univer";
import type { Token } from "../formulas/tokens";
import { tokens } from "../formulas/tokens";

/** Functions younger than the file format, which it stores under a longer name. */
const prefixed = new Set(
  (
    "BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND HSTACK IFNA IFS ISOMITTED LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS " +
    "RANDARRAY REDUCE SCAN SEQUENCE SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE " +
    "VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);
const sheetPrefixed = new Set(["FILTER", "SORT"]);

/** A formula as Sheets has it → as an .xlsx file has it: no "=", no open ranges, arrays stacked by functions. */
export function toExcel(formula: string): string {
  const stacked = toUniver(tokens(formula.replace(/^=/, "")), closeReference);
  return tokens(stacked)
    .map(({ kind, text }) => {
      const name = text.toUpperCase();
      if (kind !== "function") return text;
      if (sheetPrefixed.has(name)) return `_xlfn._xlws.${name}`;
      return prefixed.has(name) ? `_xlfn.${name}` : text;
    })
    .join("");
}

const googleWrapper = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),/s;

/** What Google writes into the cells that an array of its own has filled. */
const filledByArray = '"COMPUTED_VALUE"';

/**
 * A formula of an .xlsx file → as Sheets has it, with "=".
 * @returns undefined for a cell that only shows a part of another cell's array
 */
export function fromExcel(formula: string): string | undefined {
  const plain = formula.replace(/^=/, "").replace(/_xlfn\.(?:_xlws\.)?/g, "");
  const google = googleWrapper.exec(plain)?.[1]?.replaceAll('""', '"');
  if (google === filledByArray) return undefined;
  return `=${unstack(openReferences(google?.replace(/^=/, "") ?? plain))}`;
}

/** VSTACK("Head", F(x)) → {"Head"; F(x)} */
function unstack(formula: string): string {
  const pieces = tokens(formula);
  let at = 0;

  function until(end: string): string {
    let text = "";
    for (let depth = 0; at < pieces.length;) {
      const piece = pieces[at] as Token;
      if (depth === 0 && piece.text === end) break;
      if (piece.text === "(") depth++;
      if (piece.text === ")") depth--;
      text += part();
    }
    return text;
  }

  function part(): string {
    const piece = pieces[at++] as Token;
    const name = piece.text.toUpperCase();
    if (piece.kind !== "function" || (name !== "VSTACK" && name !== "HSTACK")) return piece.text;
    at++;
    const [between, inner] = name === "VSTACK" ? ["; ", args()] : [", ", args()];
    // A row within a column of rows needs no braces of its own.
    return `{${inner.map((arg) => (name === "VSTACK" ? arg.replace(/^\{([^{};]*)\}$/, "$1") : arg)).join(between)}}`;
  }

  function args(): string[] {
    const found: string[] = [];
    while (at < pieces.length) {
      found.push(argument().trim());
      if ((pieces[at++] as Token | undefined)?.text === ")") break;
    }
    return found;
  }

  function argument(): string {
    let text = "";
    for (let depth = 0; at < pieces.length;) {
      const { text: next } = pieces[at] as Token;
      if (depth === 0 && (next === "," || next === ")")) break;
      if (next === "(" || next === "{") depth++;
      if (next === ")" || next === "}") depth--;
      text += part();
    }
    return text;
  }

  return until("");
}
