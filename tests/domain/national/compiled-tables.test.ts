import { readdirSync, readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { runNode } from "../../tools/run-node";

const folder = "src/domain/national";
const modules = readdirSync(folder).filter((file) => file.endsWith(".data.ts"));

test("the compiled national tables are those of data/dfe; npm run data renews them", () => {
  expect(runNode(["tools/compile-data.mjs", "--check"])).toMatchObject({ status: 0, stderr: "" });
});

test.each(modules)("%s says its licence, source and version", (file) => {
  const head = readFileSync(`${folder}/${file}`, "utf8").split("\n").slice(0, 4).join("\n");
  expect(head).toMatch(/Open Government Licence v3\.0/);
  expect(head).toMatch(/Source: Department for Education, .+\. Version: .+\d/);
});

test("all of them together stay small enough to load with every calculation", () => {
  const sizes = modules.map((file) => statSync(`${folder}/${file}`).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  const zipped = gzipSync(modules.map((file) => readFileSync(`${folder}/${file}`, "utf8")).join(""));
  expect(zipped.length).toBeLessThan(60_000);
});
