import { mkdirSync, mkdtempSync, readFileSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate } from "./run-node";

const newFolder = () => join(mkdtempSync(join(tmpdir(), "store-")), "kept");
const inStore = (folder: string, lines: string) =>
  evaluate(`
    import { openStore } from "./tools/workbook-store.mjs";
    const store = openStore(${JSON.stringify(folder)});
    ${lines}`);

test("a workbook is read back as it was written, and leaves no draft behind", () => {
  const folder = newFolder();
  const text = inStore(
    folder,
    `await store.write("marks", '{"é":1}', undefined); console.log(JSON.stringify((await store.read("marks")).text))`,
  );
  expect(text).toBe('{"é":1}');
  expect(readdirSync(folder)).toEqual(["marks.json"]);
});

test("of two writers who started from the same workbook only the first is taken", () => {
  const folder = newFolder();
  const answers = inStore(
    folder,
    `const first = await store.write("marks", "{}", undefined);
     const both = await Promise.all([store.write("marks", '{"a":1}', first), store.write("marks", '{"b":1}', first)]);
     console.log(JSON.stringify(both.map(Boolean)))`,
  );
  expect(answers).toEqual([true, false]);
  expect(readFileSync(join(folder, "marks.json"), "utf8")).toBe('{"a":1}');
});

test("a workbook that is put aside is kept under a dated name", () => {
  const folder = newFolder();
  const kept = inStore(
    folder,
    `await store.write("marks", "{}", undefined);
     console.log(JSON.stringify([await store.setAside("marks", new Date(0)), await store.read("marks") ?? "none"]))`,
  );
  expect(kept).toEqual([join(folder, "set-aside", "marks-1970-01-01T00-00-00.json"), "none"]);
});

test("a name cannot leave the folder", () => {
  expect(() => inStore(newFolder(), `await store.read("../secret")`)).toThrow(
    'Expected a name of letters, digits and hyphens, found "../secret".',
  );
});

test("two that are put aside in one second are both kept", () => {
  const folder = newFolder();
  const kept = inStore(
    folder,
    `const aside = [];
     for (const text of ["{}", '{"a":1}']) {
       await store.write("marks", text, undefined);
       aside.push(await store.setAside("marks", new Date(0)));
     }
     console.log(JSON.stringify([...aside, await store.setAside("marks") ?? "none"]))`,
  ) as string[];
  expect(kept.slice(0, 2).map((file) => readFileSync(file, "utf8"))).toEqual(["{}", '{"a":1}']);
  expect(kept[2]).toBe("none");
});

test("what a server left half-written when it was killed goes with the next writing", () => {
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  const longAgo = new Date(Date.now() - 60_000);
  for (const file of ["marks.json.1.part", "marks.json.lock"]) {
    writeFileSync(join(folder, file), "{");
    utimesSync(join(folder, file), longAgo, longAgo);
  }
  inStore(folder, `console.log(JSON.stringify(Boolean(await store.write("marks", "{}", undefined))))`);
  expect(readdirSync(folder)).toEqual(["marks.json"]);
});

test("of two servers on one folder that write at once from the same workbook only one is taken", () => {
  const folder = newFolder();
  const taken = inStore(
    folder,
    `const other = openStore(${JSON.stringify(folder)});
     const first = await store.write("marks", "{}", undefined);
     const both = await Promise.all([store.write("marks", '{"a":1}', first), other.write("marks", '{"b":1}', first)]);
     console.log(JSON.stringify(both.filter(Boolean).length))`,
  );
  expect(taken).toBe(1);
});
