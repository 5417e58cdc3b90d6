// Reads the custom functions out of src/globals: their JSDoc is the help people see in Sheets, so it is the one source of the reference.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

function readTags(comment) {
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\/?\*+\/?\s?/, "").trimEnd());
  const tags = [{ tag: "description", lines: [] }];
  for (const line of lines) {
    const start = /^@(\w+)\s*(.*)$/.exec(line);
    if (start) tags.push({ tag: start[1], lines: [start[2]] });
    else tags.at(-1).lines.push(line);
  }
  return tags.map(({ tag, lines: text }) => ({ tag, text: text.join(" ").trim() }));
}

function readParameter(text) {
  const [, , name, description] = /^\{([^}]+)\}\s+(\S+)\s+(.*)$/.exec(text) ?? [];
  if (!name) throw new Error(`A @param should read "{type} name description"; found "${text}".`);
  return { name, description, optional: /^\(optional\)/i.test(description) };
}

/** Beside the plain example each function shows what it makes of a blank cell, of text or an error, and of a range. */
const kinds = { blank: "a blank", fault: "text or an error", range: "a range" };

/** `=MEG(7, "A level", "Mathematics") gives B`, or `blank: =MEG(…) gives …` → kind, formula and result. */
function readExample(text) {
  const [, kind = "plain", formula, result] = /^(?:(\w+): )?(=.+?) gives (.+)$/.exec(text) ?? [];
  if (!formula || (kind !== "plain" && !(kind in kinds)))
    throw new Error(`An @example should read "=FORMULA(…) gives RESULT", a kind before it; found "${text}".`);
  return { kind, formula, result };
}

function checkKinds(name, examples) {
  for (const kind of ["plain", ...Object.keys(kinds)])
    if (!examples.some((example) => example.kind === kind))
      throw new Error(
        `${name} has no @example ${kinds[kind] ? `with ${kinds[kind]} ("${kind}: =…")` : "of its plain use"}.`,
      );
}

/** The functions in the order in which main.ts imports their files: { name, description, parameters, returns, examples }. */
export async function readFunctions(folder) {
  const main = await readFile(resolve(folder, "main.ts"), "utf8");
  const files = [...main.matchAll(/^import "(.+)";$/gm)].map(([, path]) => resolve(folder, `${path}.ts`));
  const source = (await Promise.all(files.map((file) => readFile(file, "utf8")))).join("\n");
  const functions = [];
  for (const [, comment, name] of source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*global\.([A-Z]+)\s*=/g)) {
    const tags = readTags(comment);
    const all = (tag) => tags.filter((entry) => entry.tag === tag).map((entry) => entry.text);
    if (all("customfunction").length === 0) continue;
    const examples = all("example").map(readExample);
    checkKinds(name, examples);
    functions.push({
      name,
      description: all("description")[0],
      parameters: all("param").map(readParameter),
      returns: all("return")[0] ?? "",
      examples,
    });
  }
  if (functions.length === 0) throw new Error("No custom function found in src/globals.");
  return functions;
}
