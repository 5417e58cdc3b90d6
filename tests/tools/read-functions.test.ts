import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate } from "./run-node";

const examples = {
  plain: "=TWICE(2) gives 4",
  blank: 'blank: =TWICE("") gives nothing',
  fault: 'fault: =TWICE("two") gives Number?  found "two"',
  range: "range: =TWICE({1; 2}) gives {2; 4}",
};

/** A folder with one custom function whose help has these examples. */
function folderWith(lines: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "functions-"));
  mkdirSync(join(folder, "globals"));
  writeFileSync(join(folder, "main.ts"), 'import "./globals/twice";\n');
  const help = ["Twice a number.", "@param {number} number Any.", ...lines.map((one) => `@example ${one}`)];
  writeFileSync(
    join(folder, "globals/twice.ts"),
    `/**\n${[...help, "@customfunction"].map((one) => ` * ${one}`).join("\n")}\n */\nglobal.TWICE = () => 0;\n`,
  );
  return folder;
}

const read = (folder: string) =>
  evaluate(`import { readFunctions } from "./tools/docs/read-functions.mjs";
    readFunctions(${JSON.stringify(folder)}).then(
      ([{ examples }]) => console.log(JSON.stringify(examples.map(({ kind }) => kind))),
      (error) => console.log(JSON.stringify(error.message)),
    );`);

test("the help of a function shows its plain use, a blank, text or an error, and a range", () => {
  expect(read(folderWith(Object.values(examples)))).toEqual(["plain", "blank", "fault", "range"]);
});

test.each(Object.keys(examples) as (keyof typeof examples)[])(
  "a function without an example of %s is refused",
  (kind) => {
    const { [kind]: _left, ...rest } = examples;
    expect(read(folderWith(Object.values(rest)))).toMatch(/^TWICE has no @example /);
  },
);
