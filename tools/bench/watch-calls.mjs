/**
 * Looks at every call of a custom function that the preview's engine makes, whether it runs or is remembered. An execution is a call whose
 * arguments are not those that the same cell's call had before: what live Sheets runs anew, once the sheet has come to rest.
 */
export function watchCalls({ ScriptFunction, toScript }) {
  const calculate = ScriptFunction.prototype.calculate;
  const last = new Map();
  ScriptFunction.prototype.calculate = function (...variants) {
    const result = calculate.apply(this, variants);
    const { name, subUnitId: sheet, row, column } = this;
    const args = JSON.stringify(variants.map((one) => toScript(one)));
    const key = JSON.stringify([sheet, row, column, name]);
    last.set(key, { name, sheet, row, column, args, bytesOut: bytes(JSON.stringify(toScript(result)) ?? "") });
    return result;
  };
  return {
    /** What each cell's call was given, to compare a later state with. */
    now: () => new Map(last),
    executionsSince: (before) =>
      [...last].filter(([key, call]) => before.get(key)?.args !== call.args).map(([, call]) => call),
    stop: () => (ScriptFunction.prototype.calculate = calculate),
  };
}

const bytes = (text) => Buffer.byteLength(text);

/** Bytes of JSON that go into these executions and come out of them, in all and by function. */
export function sumsOf(executions) {
  const byFunction = {};
  const all = { executions: 0, bytesIn: 0, bytesOut: 0 };
  for (const { name, args, bytesOut } of executions)
    for (const sum of [all, (byFunction[name] ??= { executions: 0, bytesIn: 0, bytesOut: 0 })]) {
      sum.executions += 1;
      sum.bytesIn += bytes(args);
      sum.bytesOut += bytesOut;
    }
  return { ...all, byFunction };
}
