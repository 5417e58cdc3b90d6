import { readdirSync, readFileSync } from "node:fs";
import { type Context, createContext, runInContext } from "node:vm";
import { parse } from "acorn";

const code = readFileSync("dist/Code.js", "utf8");
const program = parse(code, { ecmaVersion: 2017, sourceType: "script", onComment: [] });

const menuAndTriggers = [
  "onInstall",
  "onOpen",
  "showCard",
  "showMyList",
  "newTracker",
  "useThisSheet",
  "showAddAssessment",
  "showAddLearner",
  "showLeaver",
  "showMove",
  "tryMadeUp",
  "removeMadeUp",
  "showTour",
  "checkAndRepair",
  "drawCharts",
  "whatIf",
  "importFromMis",
  "printOneToOne",
  "printForParents",
  "departmentReport",
  "governorsReport",
  "recoveryPlan",
  "updateDepartmentTabs",
  "takeSnapshot",
  "evaluateRule",
  "runDiagnostics",
  "showHelp",
  "showKeepAsValues",
];
const customFunctions: Record<string, string[]> = {
  MEG: ["prior", "qualification", "subject", "method", "localTargets", "policy"],
  ASPIRATION: ["prior", "qualification", "subject", "localTargets"],
  GRADEGAP: ["current", "target", "qualification"],
  AVERAGEMARK: ["headers", "marks", "assessments", "courses"],
  WORKINGAT: ["percent", "course", "courses"],
  MARKTREND: ["headers", "marks", "assessments", "courses"],
  MISSINGWORK: ["headers", "marks", "assessments", "courses"],
  PROGRESSBAND: ["marks", "starts", "courses", "policy"],
  RISKTIER: ["signal", "values"],
  RISKREASONS: ["signal", "values"],
  RISKACTION: ["signal", "values"],
  RISKAREAS: ["signal", "values"],
  WORKOUT: ["columnHeadings", "name", "values"],
  ATRISK: ["tab", "cells"],
  OPENACTIONS: ["learnerIds", "interventions"],
  NEXTREVIEW: ["learnerIds", "interventions", "plans", "reviews"],
  RAG: ["actual", "baseline", "target", "polarity", "tolerance"],
  TRAVEL: ["now", "before", "polarity"],
  MEGCHANCES: ["prior", "qualification", "subject", "grades"],
  AVGGCSE: ["grades"],
  THRESHOLD: ["grades", "measure", "subjects"],
  VALUEADDED: ["actual", "prior", "qualification", "subject"],
  VALUEADDEDSCORES: ["actual", "prior", "qualification", "subject"],
};

const stubs = program.body.filter((node) => node.type === "FunctionDeclaration");
const stub = (name: string) => stubs.find((node) => node.id.name === name);

function parametersOf(name: string): string[] {
  return (stub(name)?.params ?? []).map((parameter) => {
    if (parameter.type === "Identifier") return parameter.name;
    if (parameter.type === "RestElement" && parameter.argument.type === "Identifier")
      return `...${parameter.argument.name}`;
    return parameter.type;
  });
}

function helpOf(name: string): string {
  const above = code.slice(0, stub(name)?.start ?? 0).trimEnd();
  return above.endsWith("*/") ? above.slice(above.lastIndexOf("/**")) : "";
}

test("the file is in Latin letters, which are read at one byte each", () => {
  expect(code.match(/[\u0100-\uffff]/g)).toBeNull();
});

test("the built file parses as ES2017 and has no BigInt literal", () => {
  expect(program.body.length).toBeGreaterThan(0);
  expect(code).not.toMatch(/\b\d+n\b(?![^\n]*\*\/)/);
});

test("Sheets sees exactly the menu actions, the one sidebar door and the custom functions", () => {
  const expected = [...menuAndTriggers, "call", ...Object.keys(customFunctions)];
  expect(stubs.map((node) => node.id.name).toSorted()).toEqual(expected.toSorted());
});

const globalsOf = (context: Context) => runInContext("Object.getOwnPropertyNames(globalThis)", context) as string[];

test("no helper becomes a global when the file runs in bare V8, and no schema is made before one is needed", () => {
  const context = createContext({});
  const before = new Set(globalsOf(context));
  const added = () => globalsOf(context).filter((name) => !before.has(name));
  runInContext(code, context);
  const ours = [...menuAndTriggers, "call", ...Object.keys(customFunctions)];
  runInContext(`RISKTIER("Attendance %", 86)`, context);
  expect(added().toSorted()).toEqual(ours.toSorted());
  // zod keeps two objects of its own there once it is used; they are no functions, so Sheets cannot see them.
  runInContext(`call("nothing", "{}")`, context);
  const zods = ["__zod_globalConfig", "__zod_globalRegistry"];
  expect(added().toSorted()).toEqual([...ours, ...zods].toSorted());
  for (const name of zods) expect(runInContext(`typeof ${name}`, context)).toBe("object");
});

test.each(Object.entries(customFunctions))("%s keeps its parameter names and its help text", (name, parameters) => {
  expect(parametersOf(name).slice(0, parameters.length)).toEqual(parameters);
  expect(helpOf(name)).toContain("@customfunction");
  for (const parameter of parameters) expect(helpOf(name)).toMatch(new RegExp(`@param \\{[^}]+\\} ${parameter} `));
});

test("the manifest asks for the current spreadsheet, its sidebar and the user's e-mail, and nothing else", () => {
  const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8")) as Record<string, unknown>;
  expect(manifest.runtimeVersion).toBe("V8");
  expect(manifest.oauthScopes).toEqual([
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
    "https://www.googleapis.com/auth/userinfo.email",
  ]);
});

/** The licence notices are no page that opens. */
const pages = readdirSync("dist").filter(
  (file) => file.endsWith(".html") && !["licences.html", "made-up.html"].includes(file),
);

test.each(pages)(
  "%s is one self-contained page under 90 kB with no template literal for HtmlService to cut",
  (file) => {
    const page = readFileSync(`dist/${file}`, "utf8");
    expect(page).toContain("data-start");
    expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
    expect(page).not.toMatch(/<!-- (?:style|script) -->/);
    expect(Buffer.byteLength(page)).toBeLessThan(90_000);
    const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? "";
    let templates = 0;
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) node.forEach(walk);
      else if (node && typeof node === "object") {
        if ((node as { type?: string }).type === "TemplateLiteral") templates += 1;
        Object.values(node).forEach(walk);
      }
    };
    walk(parse(script, { ecmaVersion: 2020, sourceType: "script" }));
    expect(templates).toBe(0);
  },
);
