import { readdirSync, readFileSync } from "node:fs";
import { type AnyNode, parse } from "acorn";
import { cellCases } from "../../src/sheets/diagnostics/cell-cases";
import { tell } from "../support/full-run";

const types = "node_modules/@types/google-apps-script";
const services = ["base", "charts", "html", "lock", "properties", "spreadsheet", "utilities"];
const ofTheLanguage = new Set(
  [Array, String, Map, Set, Object, Number, Date, RegExp].flatMap((kind) => [
    ...Object.getOwnPropertyNames(kind.prototype),
    ...Object.getOwnPropertyNames(kind),
  ]),
);
/** A method of zod that has a namesake among Google's. */
const namesakes = new Set(["check"]);

const methodsOfGoogle = new Set(
  services.flatMap((name) =>
    [...readFileSync(`${types}/google-apps-script.${name}.d.ts`, "utf8").matchAll(/^\s+([a-zA-Z]\w*)\(/gm)].map(
      ([, method = ""]) => method,
    ),
  ),
);

function* nodesOf(value: unknown): Generator<AnyNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (typeof value === "object" && value !== null && "type" in value) {
    yield value as AnyNode;
    for (const child of Object.values(value)) yield* nodesOf(child);
  }
}

function calledBy(script: string): string[] {
  const called = new Set<string>();
  for (const node of nodesOf(parse(script, { ecmaVersion: 2017 })))
    if (node.type === "CallExpression" && node.callee.type === "MemberExpression")
      if (node.callee.property.type === "Identifier" && !node.callee.computed) called.add(node.callee.property.name);
  return [...called].filter((name) => methodsOfGoogle.has(name) && !ofTheLanguage.has(name) && !namesakes.has(name));
}

const built = () => readFileSync("dist/Code.js", "utf8");
const texts = readdirSync("tests/host/cases").map((file) => readFileSync(`tests/host/cases/${file}`, "utf8"));

test("every method of Google's that the add-on calls is in a case with its page", () => {
  const called = calledBy(built());
  expect(called.length).toBeGreaterThan(80);
  expect(called.filter((name) => !texts.some((text) => new RegExp(`\\.${name}\\b`).test(text)))).toEqual([]);
});

test("at least 150 cases say what Apps Script does", () => {
  const written = texts.join("").match(/^ {4}behaviour: /gm)?.length ?? 0;
  tell(`fidelity: ${written + cellCases.length} cases with their pages, ${calledBy(built()).length} methods called.`);
  expect(written + cellCases.length).toBeGreaterThanOrEqual(150);
});
