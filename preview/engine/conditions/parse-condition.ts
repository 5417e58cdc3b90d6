import { isOpen, parseReference } from "../formulas/reference";
import type { Token } from "../formulas/tokens";
import { tokens } from "../formulas/tokens";
import type { CellValue } from "../workbook";
import type { Value } from "./condition-values";
import { compare, ConditionError, flag, fromCell, number, text } from "./condition-values";
import { conditionFunctions } from "./condition-functions";

/** Where a condition is asked, and what cells hold. */
export interface Place {
  readonly row: number;
  readonly column: number;
  cell(row: number, column: number): CellValue;
}

type Part = (place: Place) => Value;

/** Thrown for what only the formula engine can work out. */
class Beyond extends Error {}

/**
 * A formula of a format or validation, made for the cell `anchor`, as a question that can be asked of any cell. It is
 * asked for the cells in view only: the formula engine would calculate it for every cell after every edit.
 * @returns undefined when it uses more than cells of its own sheet, plain operators and the known functions
 */
export function parseCondition(formula: string, anchor: { row: number; column: number }) {
  const parser = parserOf(
    tokens(formula.replace(/^=/, "")).filter(({ text: piece }) => piece.trim() !== ""),
    anchor,
  );
  try {
    const part = parser();
    return (place: Place): boolean => {
      try {
        return flag(part(place));
      } catch (error) {
        if (error instanceof ConditionError) return false;
        throw error;
      }
    };
  } catch (error) {
    if (error instanceof Beyond) return undefined;
    throw error;
  }
}

type Binary = (left: Value, right: Value) => Value;

/** From the loosest to the tightest. */
const levels: readonly Readonly<Record<string, Binary>>[] = [
  {
    "=": (a, b) => compare(a, b) === 0,
    "<>": (a, b) => compare(a, b) !== 0,
    "<=": (a, b) => compare(a, b) <= 0,
    ">=": (a, b) => compare(a, b) >= 0,
    "<": (a, b) => compare(a, b) < 0,
    ">": (a, b) => compare(a, b) > 0,
  },
  { "&": (a, b) => text(a) + text(b) },
  { "+": (a, b) => number(a) + number(b), "-": (a, b) => number(a) - number(b) },
  { "*": (a, b) => number(a) * number(b), "/": (a, b) => number(a) / number(b) },
  { "^": (a, b) => number(a) ** number(b) },
];

function parserOf(pieces: readonly Token[], anchor: { row: number; column: number }): () => Part {
  let at = 0;
  const peek = (ahead = 0): string => pieces[at + ahead]?.text ?? "";
  const take = (expected: string): void => {
    if (peek() !== expected) throw new Beyond();
    at++;
  };

  function operator(level: number): Binary | undefined {
    const known = levels[level] ?? {};
    const two = peek() + peek(1);
    const sign = pieces[at]?.kind !== "mark" ? undefined : Object.hasOwn(known, two) ? two : peek();
    if (sign === undefined || !Object.hasOwn(known, sign)) return undefined;
    at += sign.length;
    return known[sign];
  }

  function expression(level = 0): Part {
    if (level === levels.length) return signed();
    let left = expression(level + 1);
    for (let apply = operator(level); apply; apply = operator(level)) {
      const [before, sign, after] = [left, apply, expression(level + 1)];
      left = (place) => sign(before(place), after(place));
    }
    return left;
  }

  function signed(): Part {
    if (peek() !== "-" && peek() !== "+") return percent(primary());
    const sign = peek() === "-" ? -1 : 1;
    at++;
    const part = signed();
    return (place) => sign * number(part(place));
  }

  function percent(part: Part): Part {
    if (peek() !== "%") return part;
    at++;
    return percent((place) => number(part(place)) / 100);
  }

  function primary(): Part {
    const piece = pieces[at++];
    if (!piece) throw new Beyond();
    if (piece.kind === "number") return () => Number(piece.text);
    if (piece.kind === "text") return () => piece.text.slice(1, -1).replaceAll('""', '"');
    if (piece.kind === "reference") return reference(piece.text);
    if (piece.kind === "function") return call(piece.text.toUpperCase());
    if (piece.kind === "name" && /^(true|false)$/i.test(piece.text)) return () => /^true$/i.test(piece.text);
    if (piece.text !== "(") throw new Beyond();
    const inner = expression();
    take(")");
    return inner;
  }

  function call(name: string): Part {
    const run = Object.hasOwn(conditionFunctions, name) ? conditionFunctions[name] : undefined;
    if (!run) throw new Beyond();
    take("(");
    const args: Part[] = [];
    while (peek() !== ")") {
      args.push(expression());
      if (peek() !== ")") take(",");
    }
    take(")");
    return (place) => run(...args.map((arg) => () => arg(place)));
  }

  function reference(written: string): Part {
    const parsed = parseReference(written);
    if (!parsed || parsed.prefix !== "" || parsed.end || isOpen(parsed)) throw new Beyond();
    const { row, column } = parsed.start;
    if (!row || !column) throw new Beyond();
    return (place) =>
      fromCell(
        place.cell(
          row.fixed ? row.at : row.at - anchor.row + place.row,
          column.fixed ? column.at : column.at - anchor.column + place.column,
        ),
      );
  }

  return () => {
    const whole = expression();
    if (at < pieces.length) throw new Beyond();
    return whole;
  };
}
