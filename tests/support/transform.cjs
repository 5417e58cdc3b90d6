// Jest reads TypeScript through esbuild, the compiler that builds the add-on.
const { transformSync } = require("esbuild");

exports.process = (source, sourcefile) =>
  transformSync(source, {
    loader: sourcefile.endsWith(".tsx") ? "tsx" : "ts",
    format: "cjs",
    target: "node20",
    supported: { "dynamic-import": false },
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: "inline",
    sourcefile,
  });
