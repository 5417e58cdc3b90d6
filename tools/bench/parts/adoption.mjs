import { readdir, readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { adoptSheet } from "../adoption/adopt-sheet.mjs";

const ownSheets = resolve(import.meta.dirname, "../../../tests/adoption/sheets");

/**
 * Opens each NAME.csv or NAME.xlsx of a folder, lets *Use this sheet* have it with every guess accepted and every question answered from
 * NAME.json, and compares what comes out. tests/adoption/README.md describes the files.
 */
export const part = {
  name: "adoption",
  measures:
    "strange sheets set up: questions asked, learners with a wrong average or tier; a folder of others may follow",
  takes: "a folder",
  onlyWhenNamed: true,
  by: ["sheet"],
  rounds: 1,
  async *run(product, { given }) {
    const from = given === undefined ? ownSheets : resolve(process.env.INIT_CWD ?? ".", given);
    const files = (await readdir(from)).filter((file) => [".csv", ".xlsx"].includes(extname(file))).toSorted();
    if (files.length === 0) throw new Error(`Expected .csv or .xlsx files in ${from}; found none.`);
    const figures = [];
    for (const file of files) {
      const expected = JSON.parse(await readFile(resolve(from, file.replace(/\.[^.]+$/, ".json")), "utf8"));
      const addon = await product.openFile(file, await readFile(resolve(from, file)));
      const figure = { sheet: file, ...(await adoptSheet(addon, expected)) };
      addon.workbook.dispose();
      figures.push(figure);
      yield figure;
    }
    yield { sheet: "all", ...summaryOf(figures) };
  },
};

function summaryOf(figures) {
  const sum = (key) => figures.reduce((total, figure) => total + figure[key], 0);
  const questions = figures.map((figure) => figure.questions).toSorted((one, other) => one - other);
  return {
    sheets: figures.length,
    sheetsRight: figures.filter(({ wrongAverages, wrongTiers }) => wrongAverages + wrongTiers === 0).length,
    learners: sum("learners"),
    questions: sum("questions"),
    medianQuestions: questions[Math.floor(questions.length / 2)],
    notAsked: sum("notAsked"),
    wrongAverages: sum("wrongAverages"),
    wrongTiers: sum("wrongTiers"),
  };
}
