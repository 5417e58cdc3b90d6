// `npm run evidence`: writes docs/evidence.md from what `npm run evaluate`, `npm run bench` and the runs of faults and load kept in .cache/evidence.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { resolve } from "node:path";
import { format } from "oxfmt";
import { describeEvaluation } from "../evaluate/report.mjs";
import { benchSections } from "./describe-bench.mjs";
import { evidenceFolder } from "./keep.mjs";
import { table } from "./table.mjs";

const root = resolve(import.meta.dirname, "../..");

async function readKept() {
  const files = (await readdir(evidenceFolder)).filter((file) => file.endsWith(".json"));
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(resolve(evidenceFolder, file), "utf8"))));
}

async function versions() {
  const { version, devDependencies } = JSON.parse(await readFile(resolve(root, "package.json"), "utf8"));
  const used = ["esbuild", "typescript", "webpack", "@univerjs/core"].map((name) => `${name} ${devDependencies[name]}`);
  return `Add-on ${version}; Node ${process.version}; ${used.join("; ")}; ${availableParallelism()} cores (${cpus()[0]?.model.trim()}).`;
}

const evaluationSection = ({ on, figures: { daysAfter, evaluations } }) => [
  "## How good the risk rule is",
  `Kept on ${on} by \`npm run evaluate\`: the built custom functions over real records of the Open University, ${daysAfter} days after each piece of work was due, when it is in and marked. Bad outcomes are Fail and Withdrawn. Work below 5% of the course is left out, and so is everybody who had left. Handed in within those days counts as in time. The baseline, attendance, behaviour and concerns are not in these records, so this is the marks' half of the rule only.`,
  "**Seen, not held back:** the thresholds for falls and missing work, the floor, those for distance learning, the days and the 5% were chosen with these two presentations in view. On the due day itself (`DAYS_AFTER=0`) far more work is still out and more learners are flagged. Judge the rule on other presentations: `npm run evaluate -- folder`.",
  "The default thresholds are a college's: one missing piece is Amber. They do not reach the aims for Red. `data/policies/distance-learning.csv`, to be typed into the Policy tab, makes one missing piece Red, which suits a course of a few large assignments; for a college with weekly homework it would make nearly everyone Red, so the default stays.",
  ...evaluations.map(describeEvaluation),
];

/** Titles of the runs that try to lose or break something. */
const titles = {
  faults: "Nothing lost: a call broken off at every point",
  load: "Nothing lost: 30 tutors at once",
  properties: "Any cells into any function",
  simulations: "Progress bands, chances and small groups, simulated",
};

/** What the columns of each mean. */
const meanings = {
  faults:
    "At each point one call to Google fails, before its effect or after it: with each of eleven errors, or with one of them in turn. Then the user tries again, and the workbook is compared with that of a run that went well. Outcomes are the different workbooks that the failures left behind; a failure is anything lost, doubled, half made, or at odds with Audit. Holding the document's lock counts as a point.",
  load: "Thirty tutors save fifty records each. Refused executions met the lock of another and tried again; each record then stood there once.",
  properties:
    "Arbitrary grids, each function called with so many: none throws but for a wrong call, and each gives back the shape it was given.",
  simulations:
    "Bands, in per cent: 16 would be Limited and 16 Exceeding of any start; a joiner is one learner more. Chances: the furthest that a share moves from one start to the next, in percentage points. Small groups: facts about five learners or fewer behind the pages of two updates of random departments, and how many of them someone recovers who has read every page: those for which no other department with the same pages was found; of three kinds of pages of before, which gave some away, and of ours.",
};

/** Node 20 has no Map.groupBy. */
function byShape(figures) {
  const shapes = {};
  for (const figure of figures) (shapes[Object.keys(figure).join("|")] ??= []).push(figure);
  return Object.values(shapes);
}

/** What another run counted: a table for each kind of record. */
const countSection = ({ name, figures }) => [
  `## ${titles[name]}`,
  `Counted by \`npm run ${name}\`. ${meanings[name]}`,
  ...byShape(figures).map((alike) =>
    table(
      Object.keys(alike[0] ?? {}),
      alike.map((figure) => Object.values(figure).map(String)),
    ),
  ),
];

const benchSection = ({ name, figures }) => benchSections[name](figures);

/** In the order in which they are shown. */
const sections = new Map([
  ["evaluation", evaluationSection],
  ...Object.keys(titles).map((name) => [name, countSection]),
  ...Object.keys(benchSections).map((name) => [name, benchSection]),
]);
const kept = await readKept();
const document = resolve(root, "docs/evidence.md");

/** The sections of a document, each from its heading on, by that heading. */
const sectionsIn = (text) =>
  new Map(
    text
      .split(/^(?=## )/m)
      .filter((section) => section.startsWith("## "))
      .map((section) => [section.split("\n", 1)[0], section]),
  );

const found = [...sections].flatMap(([name, describe]) => {
  const record = kept.find((one) => one.name === name);
  return record ? describe(record) : [];
});
// What was not run again stays as it was; each section says when or by what it was made.
const all = new Map([...sectionsIn(await readFile(document, "utf8")), ...sectionsIn(found.join("\n\n"))]);
const text = [
  "# Evidence",
  "Made by `npm run evidence`; do not edit. Times are of one machine in one run and were not taken on Google's servers; read the ratios.",
  await versions(),
  ...[...all.values()].map((section) => section.trim()),
].join("\n\n");
const { code } = await format("evidence.md", `${text}\n`, { printWidth: 140 });
await writeFile(document, code);
