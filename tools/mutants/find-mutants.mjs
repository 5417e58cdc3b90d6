import { createHash } from "node:crypto";
import { parseSync } from "oxc-parser";
import { operators } from "./operators.mjs";

const isNode = (value) => typeof value === "object" && value !== null && typeof value.type === "string";

/** Nothing in them is left when the program runs. */
const leavesNothing = (node) =>
  /^(Import|ExportAll)/.test(node.type) ||
  (node.type.startsWith("TS") && !/^TS(As|Satisfies|NonNull)/.test(node.type)) ||
  node.declare === true;

/** Texts that name things rather than say them: keys, paths, directives and the attributes of elements. */
const isName = (node, parent, key) =>
  (key === "key" && !parent.computed) ||
  key === "directive" ||
  key === "source" ||
  (parent.type === "JSXAttribute" && key === "value");

function* nodesIn(node, parent, key) {
  if (leavesNothing(node)) return;
  if (!parent || !isName(node, parent, key)) yield { node, parent };
  for (const [name, value] of Object.entries(node)) {
    if (/^(typeAnnotation|typeArguments|typeParameters|returnType)$/.test(name)) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesIn(child, node, name);
  }
}

const lineOf = (source, at) => source.slice(0, at).split("\n").length;

/**
 * Every small change to a file that could be a slip of the pen: one operator, one condition, one literal or one call at a time.
 *
 * @param file its path in the project, with "/"
 * @returns in the order of the file; `id` holds for as long as the file is the same
 */
export function findMutants(file, source) {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0].message}`);
  const hash = createHash("sha1").update(source).digest("hex").slice(0, 8);
  const found = [...nodesIn(program)].flatMap(({ node, parent }) =>
    operators.flatMap(({ name, change }) =>
      change(node, source, parent).map(({ start, end, text }) => ({ name, start, end, text })),
    ),
  );
  return found
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .map(({ name, start, end, text }) => ({
      id: `${file}:${hash}:${start}-${end}:${text}`,
      file,
      operator: name,
      line: lineOf(source, start),
      code: source.split("\n")[lineOf(source, start) - 1].trim(),
      before: source.slice(start, end),
      after: text,
      start,
      end,
    }));
}

export const mutated = (source, { start, end, after }) => source.slice(0, start) + after + source.slice(end);
