import { serialFromDate } from "../dates";
import type { Value } from "./condition-values";
import { ConditionError, conditionError, flag, isError, number, plain, text } from "./condition-values";

/** An argument, worked out when it is asked for. */
export type Argument = () => Value;

const asked = (argument: Argument | undefined): Value => (argument ? argument() : null);

function found(value: number): number {
  if (value < 0) throw conditionError("#VALUE!");
  return value + 1;
}

/** The value, an error included, instead of a thrown one. */
function attempt(argument: Argument | undefined): Value {
  try {
    return asked(argument);
  } catch (error) {
    if (error instanceof ConditionError) return { error: error.message };
    throw error;
  }
}

/** The functions that conditions of formats and validations are made of. Others are left to the formula engine. */
export const conditionFunctions: Readonly<Record<string, (...args: Argument[]) => Value>> = {
  AND: (...args) => args.every((arg) => flag(arg())),
  OR: (...args) => args.some((arg) => flag(arg())),
  NOT: (value) => !flag(asked(value)),
  IF: (test, yes, no) => (flag(asked(test)) ? asked(yes) : no ? no() : false),
  IFERROR: (value, other) => {
    const tried = attempt(value);
    return isError(tried) ? asked(other) : tried;
  },
  TRUE: () => true,
  FALSE: () => false,
  ISNUMBER: (value) => typeof attempt(value) === "number",
  ISTEXT: (value) => typeof attempt(value) === "string",
  ISBLANK: (value) => attempt(value) === null,
  ISLOGICAL: (value) => typeof attempt(value) === "boolean",
  ISERROR: (value) => isError(attempt(value)),
  N: (value) => {
    const cell = plain(asked(value));
    return typeof cell === "number" || typeof cell === "boolean" ? Number(cell) : 0;
  },
  LEN: (value) => text(asked(value)).length,
  LEFT: (value, count) => text(asked(value)).slice(0, count ? number(count()) : 1),
  RIGHT: (value, count) => {
    const whole = text(asked(value));
    return whole.slice(Math.max(0, whole.length - (count ? number(count()) : 1)));
  },
  MID: (value, start, count) => text(asked(value)).substr(number(asked(start)) - 1, number(asked(count))),
  UPPER: (value) => text(asked(value)).toUpperCase(),
  LOWER: (value) => text(asked(value)).toLowerCase(),
  TRIM: (value) => text(asked(value)).trim().replace(/ +/g, " "),
  SUBSTITUTE: (value, old, next) => {
    const [whole, part] = [text(asked(value)), text(asked(old))];
    return part === "" ? whole : whole.replaceAll(part, () => text(asked(next)));
  },
  CHAR: (value) => String.fromCodePoint(number(asked(value))),
  EXACT: (one, other) => text(asked(one)) === text(asked(other)),
  FIND: (wanted, value) => found(text(asked(value)).indexOf(text(asked(wanted)))),
  SEARCH: (wanted, value) =>
    found(
      text(asked(value))
        .toLowerCase()
        .indexOf(text(asked(wanted)).toLowerCase()),
    ),
  TODAY: () => Math.floor(serialFromDate(new Date())),
  DATEVALUE: (value) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text(asked(value)).trim()) ?? [];
    if (day === undefined) throw conditionError("#VALUE!");
    return serialFromDate(new Date(Number(year), Number(month) - 1, Number(day)));
  },
  ABS: (value) => Math.abs(number(asked(value))),
  INT: (value) => Math.floor(number(asked(value))),
  MOD: (value, divisor) => {
    const [a, b] = [number(asked(value)), number(asked(divisor))];
    return a - b * Math.floor(a / b);
  },
};
