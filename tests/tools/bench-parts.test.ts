import { evaluate } from "./run-node";

interface Row {
  readonly name: string;
  readonly differences?: number;
  readonly here?: string;
  readonly there?: string;
}

test("A result that differs from the other commit's is listed with the call and both results, and counted", () => {
  const figures = evaluate(`import { part } from "./tools/bench/parts/same.mjs";
    import { cleanFunctions } from "./tools/bench/clean-calls.mjs";
    const product = (rag) => ({
      load: () => ({ ...Object.fromEntries(cleanFunctions.map((name) => [name, () => "alike"])), RAG: rag, NEWONE: () => 1 }),
    });
    const ours = product((actual) => (Array.isArray(actual) ? "range" : "G"));
    const theirs = product((actual) => (Array.isArray(actual) ? "range" : actual > 50 ? "R" : "G"));
    const figures = [];
    for await (const figure of part.run(ours, { seed: 1 }, theirs)) figures.push(figure);
    console.log(JSON.stringify(figures));`) as Row[];
  const sums = figures.filter(({ differences }) => differences !== undefined);
  expect(sums.filter(({ differences = 0 }) => differences > 0).map(({ name }) => name)).toEqual(["RAG"]);
  expect(sums.find(({ name }) => name === "RAG")?.differences).toBeGreaterThan(50);
  expect(figures.filter(({ here }) => here !== undefined)).toEqual(
    Array.from({ length: 5 }, () => expect.objectContaining({ name: "RAG", here: '"G"', there: '"R"' }) as Row),
  );
  expect(figures.at(-1)).toEqual({ notCompared: ["NEWONE"] });
});

test("Executions stand one behind the other as the areas say that they fill and read, also through native formulas and names", () => {
  // A: marks; B1 averages A; C1 is a native formula of B; D1 reads C and the name Limits (F); G1 reads D, H1 reads only F.
  const found = evaluate(`import { sequence } from "./tools/bench/formula-graph.mjs";
    import { productAt } from "./tools/bench/product.mjs";
    import { resolve } from "node:path";
    const syntax = await productAt({ root: resolve("."), codeRoot: resolve(".") }).formulaSyntax();
    const formulas = ["", "={\\"Average\\";AVG(A2:A)}", "=ARRAYFORMULA(B1:B*2)", "=TIER(C2:C, Limits)", "", "", "=LIST(D:D)", "=OTHER(F2:F)"];
    const area = (column, rows = 9) => ({ sheet: "s", row: 0, column, rows, columns: 1 });
    const workbook = {
      sheets: () => [{ id: "s", name: "Sheet" }],
      extent: () => ({ rows: 1, columns: formulas.length }),
      read: () => [formulas.map((formula) => ({ formula }))],
      namedRanges: () => [{ name: "Limits", reference: "Sheet!F:F" }],
      areaOf: () => area(5),
      spillAt: (sheet, row, column) => ({ area: area(column) }),
    };
    const custom = (name) => ["AVG", "TIER", "LIST", "OTHER"].includes(name);
    const ran = (...columns) => columns.map((column) => ({ sheet: "s", row: 0, column }));
    const until = (...columns) => [1, 2, 3, 6, 7].map((column) =>
      sequence(workbook, ran(...columns), custom, syntax)({ sheet: "s", row: 3, column }));
    console.log(JSON.stringify({ mark: until(1, 3, 6), averageStays: until(1), limit: until(3, 6, 7) }));`);
  expect(found).toEqual({ mark: [1, 1, 2, 3, 0], averageStays: [1, 1, 0, 0, 0], limit: [0, 0, 1, 2, 1] });
});

test("A cell that hangs a function is stopped and told, and one that it copes with is given as a multiple of a plain text", () => {
  const figures = evaluate(`import { part } from "./tools/bench/parts/hostile.mjs";
    import { loadCode } from "./tools/bench/load-code.mjs";
    const code = \`
      var RAG = (actual) => {
        for (const row of actual) if (/^(7+)+$/.test(String(row[0]).slice(5))) break;
        return actual;
      };\`;
    const all = [];
    for await (const figure of part.run({ load: () => loadCode(code) }, { seed: 1, only: "RAG" })) {
      all.push(figure);
      if (all.length === 2) break;
    }
    console.log(JSON.stringify(all));`) as { kind: string; stopped: string[]; isMet: boolean }[];
  expect(figures.map(({ kind, isMet }) => [kind, isMet])).toEqual([
    ["digits", false],
    ["letters", expect.any(Boolean)],
  ]);
  expect(figures[0]?.stopped).toEqual([expect.stringMatching(/^argument 1: 50 characters, after \d+(\.\d+)? s$/)]);
  expect(figures[1]?.stopped).toEqual([]);
});

test("The part about Audit has a save read as many cells beside many lines as beside few", () => {
  const figures = evaluate(`import { resolve } from "node:path";
    import { productAt } from "./tools/bench/product.mjs";
    import { part } from "./tools/bench/parts/audit.mjs";
    const product = productAt({ root: resolve("."), codeRoot: resolve(".") });
    const figures = [];
    for (const only of ["600", "6000"]) for await (const figure of part.run(product, { only })) figures.push(figure);
    console.log(JSON.stringify(figures));`) as { lines: number; cellsRead: number }[];
  expect(figures.map(({ lines }) => lines)).toEqual([600, 6000]);
  expect(figures[0]?.cellsRead).toBeGreaterThan(0);
  expect(figures[1]?.cellsRead).toBe(figures[0]?.cellsRead);
});
