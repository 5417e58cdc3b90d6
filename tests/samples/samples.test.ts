import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { allTables } from "../../src/tables/all-tables";
import { evaluate } from "../tools/run-node";
import { cellsOf, readSample, samplesFolder } from "./read-sample";

const names = readdirSync(samplesFolder).toSorted();
const filesOf = (name: string) => readdirSync(resolve(samplesFolder, name)).map((file) => `${name}/${file}`);

test("the committed samples are what the script makes, byte for byte", () => {
  const made = evaluate(`import { makeSamples } from "./tools/make-samples/make-samples.mjs";
    console.log(JSON.stringify(await makeSamples()));`) as Record<string, string>;
  expect(names.flatMap(filesOf).toSorted()).toEqual(Object.keys(made).toSorted());
  for (const [path, text] of Object.entries(made)) {
    expect({ path, text: readFileSync(resolve(samplesFolder, path), "utf8") }).toEqual({ path, text });
  }
});

test.each(names)("%s says what it is, whose its data are, and which tabs it has", (name) => {
  const { name: own, title, about, attribution, sheets } = readSample(name);
  expect(own).toBe(name);
  for (const text of [title, about, attribution]) expect(text).toMatch(/\S/);
  expect([...sheets.map(({ file }) => `${name}/${file}`), `${name}/sample.json`].toSorted()).toEqual(
    filesOf(name).toSorted(),
  );
});

test.each(names)("every heading of %s is one the add-on knows, an assessment's code, or a note", (name) => {
  const { sheets } = readSample(name);
  const codes = cellsOf(`${name}/assessments.csv`).map(([code]) => code ?? "");
  for (const { name: tab, file, role } of sheets) {
    const isTracker = role === "tracker";
    const table = allTables.find((one) => one.name === (isTracker ? "Tracker" : tab));
    const headings = cellsOf(`${name}/${file}`)[isTracker ? 1 : 0] ?? [];
    const columns = Object.values(table?.columns ?? {});
    const known = columns.flatMap(({ header, aliases }) => [header, ...aliases]);
    const others = isTracker ? [...codes, "Note"] : [];
    expect({ file, unknown: headings.filter((heading) => ![...known, ...others].includes(heading)) }).toEqual({
      file,
      unknown: [],
    });
    expect(new Set(headings).size).toBe(headings.length);
    for (const { header } of columns.filter(({ filledBy }) => filledBy === "add-on")) {
      const place = headings.indexOf(header);
      const below =
        place < 0
          ? []
          : cellsOf(`${name}/${file}`)
              .slice(2)
              .map((row) => row[place]);
      expect({ file, header, below: below.filter(Boolean) }).toEqual({ file, header, below: [] });
    }
  }
});

test.each(names)("no row of %s is longer or shorter than its headings", (name) => {
  for (const { file } of readSample(name).sheets) {
    expect(new Set(cellsOf(`${name}/${file}`).map(({ length }) => length)).size).toBe(1);
  }
});
