import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
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
