import type { ArrayValueObject, BaseValueObject, IFunctionService } from "@univerjs/engine-formula";

/** What gives the same for the same arguments, wherever and whenever it is called; operators go by these names too. */
const ofArgumentsAlone =
  "IF IFERROR AND OR NOT ISNUMBER ISBLANK ISTEXT LEN LEFT RIGHT MID TRIM LOWER UPPER SUBSTITUTE TEXT TEXTJOIN VALUE DATEVALUE MATCH " +
  "COMPARE CONCATENATE PLUS MINUS MULTIPLY DIVIDED HSTACK VSTACK";

interface Call {
  readonly args: readonly BaseValueObject[];
  readonly comparison: unknown;
  readonly result: BaseValueObject;
}
/** For `=`, `<` and their like Univer has one function, which is told beforehand which of them it is. */
interface Executor {
  calculate(...args: BaseValueObject[]): BaseValueObject;
  readonly _compareType?: unknown;
}

/**
 * A long formula asks the same of the same columns many times, and in each calculation anew. What came of an array is remembered as long as the
 * array itself is.
 */
export function rememberArrays(functions: IFunctionService): void {
  for (const name of ofArgumentsAlone.split(" ")) {
    const executor = functions.getExecutor(name) as Executor | undefined;
    if (!executor) throw new Error(`Univer has no ${name}. See docs/decisions/univer.md.`);
    const known = new WeakMap<BaseValueObject, Call[]>();
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...args) => {
      const array = args.find(isLong);
      if (!array) return calculate(...args);
      const comparison = executor._compareType;
      const calls = known.get(array) ?? [];
      const call = calls.find((one) => one.comparison === comparison && areSame(one.args, args));
      if (call) return call.result;
      const result = calculate(...args);
      known.set(array, [{ args, comparison, result }, ...calls.slice(0, 15)]);
      return result;
    };
  }
}

/** Others are as quickly worked out as they are found. */
const isLong = (value: BaseValueObject): boolean =>
  value.isArray() && (value as ArrayValueObject).getRowCount() * (value as ArrayValueObject).getColumnCount() > 20;

const areSame = (one: readonly BaseValueObject[], other: readonly BaseValueObject[]): boolean =>
  one.length === other.length && one.every((value, index) => isSame(value, other[index] as BaseValueObject));

function isSame(one: BaseValueObject, other: BaseValueObject): boolean {
  if (one === other) return true;
  if (one.isArray() || other.isArray() || one.isLambda() || other.isLambda()) return false;
  return (
    one.constructor === other.constructor &&
    !one.isError() &&
    one.getValue() === other.getValue() &&
    one.getPattern() === other.getPattern()
  );
}
