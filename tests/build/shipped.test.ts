import { readdirSync, readFileSync } from "node:fs";
import { type AnyNode, parse } from "acorn";

/** Ways from a text to a script or to markup. */
const dangerous = new Set(["eval", "Function", "innerHTML", "outerHTML", "insertAdjacentHTML"]);

/** What libraries bring along; everything else of the kind is a fault. */
const known: Readonly<Record<string, string>> = {
  "innerHTML in a page": "preact's dangerouslySetInnerHTML, which no component of ours uses",
};

function* nodesOf(value: unknown): Generator<AnyNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else if (typeof value === "object" && value !== null && "type" in value) {
    yield value as AnyNode;
    for (const child of Object.values(value)) yield* nodesOf(child);
  }
}

/** The dangerous names that a script calls, makes an object of, reads or sets. */
function dangersIn(script: string): string[] {
  const tree = parse(script, { ecmaVersion: 2020, sourceType: "script" });
  const found = new Set<string>();
  for (const node of nodesOf(tree)) {
    if ((node.type === "CallExpression" || node.type === "NewExpression") && node.callee.type === "Identifier")
      found.add(node.callee.name);
    if (node.type === "VariableDeclarator" && node.init?.type === "Identifier") found.add(node.init.name);
    if (node.type === "MemberExpression" && node.object.type === "Identifier" && node.object.name === "document") {
      if (node.property.type === "Identifier" && node.property.name.startsWith("write")) found.add("eval");
    }
    if (node.type === "MemberExpression" && node.property.type === "Identifier" && !node.computed)
      found.add(node.property.name);
  }
  return [...found].filter((name) => dangerous.has(name)).sort();
}

const scriptsOf = (file: string) =>
  [...readFileSync(`dist/${file}`, "utf8").matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);

test("what runs in Sheets makes no script of a text", () => {
  expect(dangersIn(readFileSync("dist/Code.js", "utf8"))).toEqual([]);
});

/** The licence notices are text alone. */
const pages = readdirSync("dist").filter(
  (file) => file.endsWith(".html") && !["licences.html", "made-up.html"].includes(file),
);

test.each(pages)("%s makes no script or markup of a text", (file) => {
  const allowed = Object.keys(known).flatMap((key) => (key.endsWith("in a page") ? [key.split(" ")[0]] : []));
  const scripts = scriptsOf(file);
  expect(scripts.length).toBeGreaterThan(0);
  expect([...new Set(scripts.flatMap(dangersIn))]).toEqual(allowed);
});

test("our own components set no markup", () => {
  const folders = ["sidebar", "src"];
  const sources = folders.flatMap((folder) =>
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  expect(sources.filter((file) => /dangerouslySetInnerHTML|innerHTML/.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("two packages of others are in what is shipped, each with a licence that allows it, and its notice goes with every copy", () => {
  const page = readFileSync("dist/licences.html", "utf8");
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
  const named = [...page.matchAll(/^([\w@/-]+) (\d+\.\d+\.\d+)$/gm)].map(([, name = "", version]) => ({
    name,
    version,
  }));
  expect(named).toEqual([
    { name: "preact", version: dependencies.preact },
    { name: "zod", version: dependencies.zod },
  ]);
  for (const { name } of named) {
    const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")) as { license: string };
    expect([name, license]).toEqual([name, "MIT"]);
    expect(page).toContain(readFileSync(`node_modules/${name}/LICENSE`, "utf8").trim());
  }
  expect(page).toContain(readFileSync("LICENSE", "utf8").trim());
  expect(page).toContain("Open Government Licence v3.0. Source: Department for Education.");
});
