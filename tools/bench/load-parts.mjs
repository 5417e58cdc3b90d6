import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(import.meta.dirname, "parts");

/** Every part of the benchmark: one object in each file of parts/, in the order of their names. */
export async function loadParts() {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".mjs")).toSorted();
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(resolve(folder, file)).href)));
  return modules.map(({ part }) => part);
}
