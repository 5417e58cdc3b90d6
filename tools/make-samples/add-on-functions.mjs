import { resolve } from "node:path";
import { build } from "esbuild";

const files = {
  averageMark: "average-mark",
  gradeGap: "grade-gap",
  markTrend: "mark-trend",
  meg: "meg",
  missingWork: "missing-work",
  progressBand: "progress-band",
  riskReasons: "risk-reasons",
  riskTier: "risk-tier",
  workingAt: "working-at",
};

/** The add-on's own custom functions, so that what a sample says of the past is what its trackers would have shown. */
export async function loadAddOnFunctions() {
  const { outputFiles } = await build({
    stdin: {
      contents: Object.entries(files)
        .map(([name, file]) => `export { ${name} } from "./src/functions/${file}";`)
        .join("\n"),
      resolveDir: resolve(import.meta.dirname, "../.."),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}
