import { evaluate } from "./run-node";

interface Mutant {
  readonly id: string;
  readonly operator: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

const mutantsOf = (source: string, file = "src/some.ts") =>
  evaluate(`import { findMutants } from "./tools/mutants/find-mutants.mjs";
    console.log(JSON.stringify(findMutants(${JSON.stringify(file)}, ${JSON.stringify(source)})));`) as Mutant[];

const changes = (source: string, file?: string) =>
  mutantsOf(source, file).map(({ before, after }) => `${before} → ${after}`);

test.each([
  ["a comparison at its edge", "const is = (a) >= (b);", [">= → >"]],
  ["a sum, but not of texts", 'f(a + b, a + "x");', ['f(a + b, a + "x"); → ;', "+ → -", '"x" → ""']],
  ["both ways of a condition", "if (a) b();", ["a → true", "a → false", "b(); → ;"]],
  ["a default", "const c = a ?? b;", ["a ?? b → b"]],
  [
    "a call that may be left away, or has a counterpart",
    "x = l.filter(f).some(g);",
    ["x = l.filter(f).some(g); → ;", "l.filter(f) → l", "some → every"],
  ],
  ["the value of a key and not the key", 'const o = { "a-b": 1, c: true };', ["1 → 2", "true → false"]],
  ["a list and a text with holes", "const l = [`a${b}`];", ["[`a${b}`] → []", "`a${b}` → ``"]],
])("A slip is made of %s", (_, source, expected) => {
  expect(changes(source)).toEqual(expected);
});

test("Types, imports and the attributes of elements are left alone", () => {
  expect(changes('import { a } from "b"; type T = "x" | 1; interface I { a: "y" } let v: "z" | undefined;')).toEqual(
    [],
  );
  expect(changes('const e = <p class="big">{n as "q"}</p>;', "sidebar/some.tsx")).toEqual([]);
});

test("A slip is known by its file as it stands, and by its place", () => {
  const [first, second] = mutantsOf("const a = 1;\nconst b = 1;");
  expect([first?.line, second?.line]).toEqual([1, 2]);
  expect(first?.id).not.toBe(second?.id);
  expect(mutantsOf("const a = 1;\nconst b = 2;")[0]?.id).not.toBe(first?.id);
});

const report = (lines: string) =>
  evaluate(
    `import { equivalents, interval, scores } from "./tools/mutants/report.mjs"; console.log(JSON.stringify(${lines}));`,
  );

test("A folder's score leaves out what is equivalent and has Wilson's 95% interval", () => {
  // 72 of 100: [62.5, 79.9] by Wilson's formula.
  expect(report("interval(72, 100)")).toEqual([62.5, 79.9]);
  const results = [
    ...Array.from({ length: 3 }, () => ({ file: "src/domain/a/b.ts", result: "killed" })),
    { file: "src/domain/c.ts", result: "survived" },
    { file: "src/domain/c.ts", result: "equivalent" },
    { file: "sidebar/pages/d.tsx", result: "survived" },
  ];
  expect(report(`scores(${JSON.stringify(results)})`)).toEqual([
    { folder: "sidebar", tried: 1, equivalent: 0, killed: 0, percent: 0, from: 0, to: 79.3 },
    { folder: "src/domain", tried: 5, equivalent: 1, killed: 3, percent: 75, from: 30.1, to: 95.4 },
    { folder: "all", tried: 6, equivalent: 1, killed: 3, percent: 60, from: 23.1, to: 88.2 },
  ]);
});

test("What is called equivalent needs a reason, and is told once its line is gone", () => {
  const entry = { file: "src/a.ts", code: "return a > 0;", before: ">", after: ">=", reason: "0 never comes here" };
  const moved = JSON.stringify({ ...entry, line: 7 });
  expect(report(`equivalents([${JSON.stringify(entry)}]).reasonOf(${moved})`)).toBe("0 never comes here");
  expect(report(`equivalents([${JSON.stringify(entry)}]).outdated([${moved}])`)).toEqual([]);
  expect(report(`equivalents([${JSON.stringify(entry)}]).outdated([])`)).toEqual([entry]);
  expect(() => report(`equivalents([${JSON.stringify({ ...entry, reason: "" })}])`)).toThrow("Expected a reason");
});

test("A change of one file leaves the draw in another as it was", () => {
  const draw = (other: string) =>
    evaluate(`import { findMutants } from "./tools/mutants/find-mutants.mjs";
      import { drawn } from "./tools/mutants/drawn.mjs";
      const mutants = [["src/a.ts", "f(1, 2); f(1, 2); g(3 + 4);"], ["src/b.ts", ${JSON.stringify(other)}]].flatMap(([file, source]) => findMutants(file, source));
      console.log(JSON.stringify(drawn(mutants, 7).filter(({ file }) => file === "src/a.ts").map(({ start, after }) => [start, after])));`);
  const before = draw("h(5);");
  expect(before).toEqual(draw('h(5, 6, "x") && i();'));
  expect(before).toHaveLength(10);
  expect(before).not.toEqual([...(before as [number, string][])].toSorted(([one], [other]) => one - other));
});

test("Near are the first of the tests that import the file and of those that read what is built, of the panel those that open its pages", () => {
  const near = (file: string) =>
    evaluate(`import { nearTests } from "./tools/mutants/near-tests.mjs";
      const many = (name, count) => Array.from({ length: count }, (_, index) => name + index);
      const related = () => ({ importing: many("i", 40), building: many("b", 40), readsBuild: () => true });
      const { importing, building } = nearTests(process.cwd(), related)(${JSON.stringify(file)});
      console.log(JSON.stringify([importing.length, importing[11], building]));`) as [number, string, string[]];
  expect(near("src/domain/text/names.ts")).toEqual([12, "i11", ["b0", "b1", "b2", "b3"]]);
  const [, , ofPages] = near("sidebar/paper/bar.tsx");
  expect(ofPages[0]).toBe("tests/e2e/paper-page.test.ts");
  expect(ofPages).toHaveLength(10);
  expect(ofPages).not.toContain("tests/e2e/every-view.test.ts");
});
