import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { engine } from "../support/engine";
import { evaluate } from "../tools/run-node";

jest.setTimeout(60_000);

const folder = resolve(__dirname, "sheets");
const names = readdirSync(folder);

interface Expected {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly { readonly column: string; readonly use: string }[];
  readonly cannotBeKnown: readonly { readonly about: string; readonly column?: string; readonly why: string }[];
  readonly learners: readonly { readonly average: number | null; readonly tier: string | readonly string[] }[];
}

const expectedOf = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Expected;
const all = names.filter((name) => name.endsWith(".json")).map(expectedOf);

/** A packed file carries its hour: what is in it counts. */
const contentOf = async (path: string) =>
  path.endsWith(".xlsx")
    ? (await engine.format.readXlsx(readFileSync(path), { readStyles: true })).sheets.map(
        ({ name, rows, cells, merges }) => ({
          name,
          rows,
          cells: [...(cells ?? [])],
          merges,
        }),
      )
    : path.endsWith(".json")
      ? (JSON.parse(readFileSync(path, "utf8")) as unknown)
      : readFileSync(path, "utf8");

test("the sheets are those that are written down, and their answers those that are worked out from them", async () => {
  const made = mkdtempSync(join(tmpdir(), "adoption-"));
  evaluate(`import { makeSheets } from "./tests/adoption/make-sheets.mjs";
    await makeSheets(${JSON.stringify(made)});
    console.log("{}");`);
  expect(names).toEqual(readdirSync(made));
  for (const name of names) {
    const [kept, fresh] = await Promise.all([contentOf(join(folder, name)), contentOf(join(made, name))]);
    expect({ name, content: kept }).toEqual({ name, content: fresh });
  }
});

test("each sheet has a file beside its answers, at least 28 of them", () => {
  expect(all.length).toBeGreaterThanOrEqual(28);
  expect(names.filter((name) => !name.endsWith(".json"))).toEqual(all.map(({ sheet }) => sheet).sort());
});

test("each sheet has a column that tells learners apart, and learners of more than one tier", () => {
  for (const { sheet, columns, learners } of all) {
    expect({ sheet, ids: columns.filter(({ use }) => use === "learnerId").length }).toEqual({ sheet, ids: 1 });
    expect({ sheet, tiers: new Set(learners.map(({ tier }) => [tier].flat()[0])).size > 1 }).toEqual({
      sheet,
      tiers: true,
    });
  }
});

test("what cannot be known is about a column of the sheet, or about all of it", () => {
  for (const { columns, cannotBeKnown } of all) {
    const letters = columns.map(({ column }) => column);
    for (const { column } of cannotBeKnown) expect([undefined, ...letters]).toContain(column);
  }
});

const rightTier = (facts: object) =>
  evaluate(`import { tierOf } from "./tests/adoption/right-answers.mjs";
    console.log(JSON.stringify(tierOf(${JSON.stringify(facts)})));`);

test("the right answers keep to the lines of the default Policy", () => {
  const policy = readFileSync(resolve(__dirname, "../../docs/columns.md"), "utf8");
  const line = (setting: string) =>
    Number(new RegExp(`^\\| .${setting.replace(".", "\\.")}. \\| (-?\\d+)`, "m").exec(policy)?.[1]);
  const source = readFileSync(join(__dirname, "right-answers.mjs"), "utf8");
  const kinds = [...source.matchAll(/^ {2}(\w+): \{ amber: (\d+), severe: (\d+) \},$/gm)];
  expect(kinds).toHaveLength(10);
  for (const [, kind, amber, severe] of kinds)
    expect([kind, Number(amber), Number(severe)]).toEqual([
      kind,
      Math.abs(line(`${kind}.amber`)),
      Math.abs(line(`${kind}.severe`)),
    ]);
});

test.each([
  [{ average: 55, missing: 0 }, "Not enough data"],
  [{ average: 55, missing: 0, attendance: 95 }, "On track"],
  [{ average: 54.9, missing: 0 }, "Amber"],
  [{ average: 39.9, missing: 0 }, "Red"],
  [{ average: 50, missing: 0, attendance: 89 }, "Red"],
  [{ attendance: 95 }, "Not enough data"],
  [{ average: 70, missing: 0, unread: true }, "Not enough data"],
])("a learner with %j is %s", (facts, tier) => {
  expect(rightTier(facts)).toBe(tier);
});
