// Which formulas read which, through the areas that their results fill: so many executions stand one behind the other.

const meets = (one, other) =>
  one.sheet === other.sheet &&
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** The area of a reference in a formula of that sheet; open sides go on to the end of any sheet. */
function areaIn(sheet, reference, sheetIds, { parseReference, sheetOf }) {
  const found = parseReference(reference);
  if (!found) return undefined;
  const { start, end = start } = found;
  const named = sheetOf(found);
  const [row, column] = [start.row?.at ?? 0, start.column?.at ?? 0];
  return {
    sheet: named === undefined ? sheet : sheetIds.get(named),
    row,
    column,
    rows: (end.row?.at ?? Infinity) - row + 1,
    columns: (end.column?.at ?? Infinity) - column + 1,
  };
}

/** Every formula of the workbook: where it stands, what it fills, what it reads, and how deep custom functions stand in one another. */
function formulasOf(workbook, isCustom, syntax) {
  const sheets = workbook.sheets();
  const sheetIds = new Map(sheets.map(({ name, id }) => [name, id]));
  const namedAreas = new Map(
    workbook.namedRanges().map(({ name, reference }) => [name.toUpperCase(), workbook.areaOf(reference)]),
  );
  return sheets.flatMap(({ id }) => {
    const { rows, columns } = workbook.extent(id);
    if (rows === 0) return [];
    return workbook.read({ sheet: id, row: 0, column: 0, rows, columns }).flatMap((cells, row) =>
      cells.flatMap(({ formula }, column) => {
        if (formula === "") return [];
        const pieces = syntax.tokens(formula.slice(1));
        const reads = pieces
          .map(({ kind, text }) => {
            if (kind === "reference") return areaIn(id, text, sheetIds, syntax);
            return kind === "name" ? namedAreas.get(text.toUpperCase()) : undefined;
          })
          .filter((area) => area !== undefined);
        const own = { sheet: id, row, column, rows: 1, columns: 1 };
        return [
          { ...own, fills: workbook.spillAt(id, row, column)?.area ?? own, reads, depth: depthOf(pieces, isCustom) },
        ];
      }),
    );
  });
}

/** @throws Error for a formula that calls one custom function twice, whose executions could not be told apart */
function depthOf(pieces, isCustom) {
  const custom = pieces.flatMap(({ kind, text }) =>
    kind === "function" && isCustom(text.toUpperCase()) ? [text] : [],
  );
  if (new Set(custom).size < custom.length)
    throw new Error(`Expected each custom function once in a formula; found ${custom.join(", ")}.`);
  const open = [];
  let [deepest, next] = [0, false];
  for (const { kind, text } of pieces) {
    if (kind === "function") next = isCustom(text.toUpperCase());
    else if (text === "(") {
      open.push(next);
      next = false;
      deepest = Math.max(deepest, open.filter(Boolean).length);
    } else if (text === ")") open.pop();
  }
  return deepest;
}

/**
 * @param executions the calls that were run, by the cell in which they stand
 * @returns how many of them stand one behind the other until what a cell shows is right; 0 when none does
 */
export function sequence(workbook, executions, isCustom, syntax) {
  const formulas = formulasOf(workbook, isCustom, syntax);
  const placeOf = ({ sheet, row, column }) => `${sheet} ${row} ${column}`;
  const ran = new Set(executions.map(placeOf));
  const known = new Map();
  function until(formula) {
    const place = placeOf(formula);
    if (known.has(place)) return known.get(place);
    known.set(place, 0);
    const before = formulas.filter(({ fills }) => formula.reads.some((area) => meets(area, fills))).map(until);
    // A call that was not run gives what it gave before, whatever was run before it.
    const own = ran.has(place) ? formula.depth : 0;
    const count = formula.depth > 0 && own === 0 ? 0 : own + Math.max(0, ...before);
    known.set(place, count);
    return count;
  }
  return (cell) => {
    const owner = formulas.find(({ fills }) => meets(fills, { ...cell, rows: 1, columns: 1 }));
    return owner ? until(owner) : 0;
  };
}
