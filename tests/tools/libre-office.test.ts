import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate } from "./run-node";

const folder = mkdtempSync(join(tmpdir(), "programs-"));
const none = join(folder, "none");
const notRunnable = join(folder, "not-runnable");
const installed = join(folder, "installed");

/** Stands in for LibreOffice: it writes a CSV file beside the workbook named last. */
const program = `#!/usr/bin/env node
const { writeFileSync } = require("node:fs");
const file = process.argv.at(-1);
writeFileSync(file.replace(".xlsx", ".csv"), "Learner ID,Risk tier\\nM1,Red\\nM2,On track\\n");
`;

beforeAll(() => {
  for (const path of [none, notRunnable, installed]) mkdirSync(path);
  writeFileSync(join(notRunnable, "soffice"), program);
  writeFileSync(join(installed, "libreoffice"), program);
  chmodSync(join(installed, "libreoffice"), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

const find = (folders: readonly string[]): unknown =>
  evaluate(`import { findLibreOffice } from "./tools/bench/find-libre-office.mjs";
    console.log(JSON.stringify(findLibreOffice(${JSON.stringify(folders)}) ?? "none"));`);

test("LibreOffice is found in the first folder that holds it as a program, and nowhere else", () => {
  expect(find([none, notRunnable, installed])).toBe(join(installed, "libreoffice"));
  expect(find([none, notRunnable])).toBe("none");
  expect(find([])).toBe("none");
});

test("The last column that LibreOffice calculated is read; without LibreOffice nothing is measured", () => {
  const answers = evaluate(`import { timeInLibreOffice } from "./tools/bench/libre-office.mjs";
    import { findLibreOffice } from "./tools/bench/find-libre-office.mjs";
    const table = [["Learner ID", "Risk tier"], ["M1", '=IF(1>0,"Red","")'], ["M2", "=1"]];
    const { results } = await timeInLibreOffice(table, ${JSON.stringify(join(installed, "libreoffice"))});
    console.log(JSON.stringify([results, (await timeInLibreOffice(table, findLibreOffice([]))) ?? "not measured"]));`);
  expect(answers).toEqual([["Red", "On track"], "not measured"]);
});
