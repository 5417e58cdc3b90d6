/** A piece of a formula. `mark` is an operator, a bracket, a separator or a space: one character. */
export interface Token {
  readonly kind: "text" | "reference" | "function" | "name" | "number" | "error" | "mark";
  readonly text: string;
}

const sheetPrefix = String.raw`(?:'(?:[^']|'')+'|[A-Z_][\w.]*)!`;
const cell = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const column = String.raw`\$?[A-Z]{1,3}`;
const row = String.raw`\$?\d+`;
const area = [`${cell}:${cell}`, `${cell}:${column}`, `${column}:${column}`, `${row}:${row}`, cell].join("|");

const kinds: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"?/y],
  // A digit, letter or bracket after it makes it part of a name or the name of a function, as in LOG10(…).
  ["reference", new RegExp(String.raw`(?:${sheetPrefix})?(?:${area})(?![\w.(!$:])`, "iy")],
  ["reference", new RegExp(`${sheetPrefix}#REF!`, "iy")],
  ["function", /[A-Z_][\w.]*(?=\()/iy],
  ["name", /[A-Z_\\][\w.\\]*/iy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  ["error", /#[A-Z]+(?:\/[0A])?[!?]?/iy],
];

/** The pieces of a formula in order; joined they are the formula again. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return { kind: "mark", text: formula.charAt(at) };
}
