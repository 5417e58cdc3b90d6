// The changes that are tried. Each gives, for a piece of the syntax tree, what would stand in its place: start, end and text.

const whole = ({ start, end }, text) => [{ start, end, text }];
const textOf = (source, { start, end }) => source.slice(start, end);

const swaps = {
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "%": "*",
  "&&": "||",
  "||": "&&",
};

const isText = (node) =>
  node.type === "TemplateLiteral" ||
  (node.type === "Literal" && typeof node.value === "string") ||
  (node.type === "BinaryExpression" && node.operator === "+" && (isText(node.left) || isText(node.right)));

/** The operator's own place between the two sides: brackets may stand around either. */
function swapOperator(node, source) {
  const text = swaps[node.operator];
  if (text === undefined || (node.operator === "+" && isText(node))) return [];
  const between = source.slice(node.left.end, node.right.start);
  const start = node.left.end + between.indexOf(node.operator);
  return [{ start, end: start + node.operator.length, text }];
}

const calls = {
  some: "every",
  every: "some",
  min: "max",
  max: "min",
  floor: "ceil",
  ceil: "floor",
  startsWith: "endsWith",
  endsWith: "startsWith",
  find: "findLast",
  findLast: "find",
  at: undefined,
};
/** Calls that can be left away: the object stands for the result. */
const optionalCalls = new Set([
  "filter",
  "trim",
  "toSorted",
  "sort",
  "toReversed",
  "reverse",
  "toLowerCase",
  "toUpperCase",
  "slice",
]);

function changeCall(node, source) {
  const { callee } = node;
  if (callee.type !== "MemberExpression" || callee.computed) return [];
  const { name } = callee.property;
  if (Object.hasOwn(calls, name) && calls[name]) return whole(callee.property, calls[name]);
  return optionalCalls.has(name) ? whole(node, textOf(source, callee.object)) : [];
}

const byType =
  (...types) =>
  (change) =>
  (node, source, parent) =>
    types.includes(node.type) ? change(node, source, parent) : [];

export const operators = [
  { name: "operator", change: byType("BinaryExpression", "LogicalExpression")(swapOperator) },
  {
    name: "no default",
    change: byType("LogicalExpression")((node, source) =>
      node.operator === "??" ? whole(node, textOf(source, node.right)) : [],
    ),
  },
  {
    name: "condition",
    change: byType(
      "IfStatement",
      "ConditionalExpression",
    )(({ test }) => [...whole(test, "true"), ...whole(test, "false")]),
  },
  {
    name: "no not",
    change: byType("UnaryExpression")((node, source) =>
      node.operator === "!" ? whole(node, textOf(source, node.argument)) : [],
    ),
  },
  {
    name: "literal",
    change: byType("Literal")((node) => {
      if (typeof node.value === "boolean") return whole(node, String(!node.value));
      if (typeof node.value === "number") return whole(node, String(node.value + 1));
      return typeof node.value === "string" ? whole(node, node.value === "" ? '"other"' : '""') : [];
    }),
  },
  {
    name: "no text",
    change: byType("TemplateLiteral")((node, _source, parent) =>
      parent?.type === "TaggedTemplateExpression" ? [] : whole(node, "``"),
    ),
  },
  {
    name: "empty list",
    change: byType("ArrayExpression")((node) => (node.elements.length > 0 ? whole(node, "[]") : [])),
  },
  { name: "call", change: byType("CallExpression")(changeCall) },
  {
    name: "not done",
    change: byType("ExpressionStatement")((node) =>
      /^(Call|Await|Assignment|Update)Expression$/.test(node.expression.type) ? whole(node, ";") : [],
    ),
  },
];
