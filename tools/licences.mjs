// The licence notices of everything that is in dist/: they travel with each copy that is pushed.
import { readFile, readdir } from "node:fs/promises";
import { resolve } from "node:path";

/** The packages of which something is in what esbuild wrote. */
function packagesIn(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.entries(output.inputs)),
  );
  const names = inputs.flatMap(([path, { bytesInOutput }]) => {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
    return name && bytesInOutput > 0 ? [name] : [];
  });
  return [...new Set(names)].sort((one, other) => one.localeCompare(other));
}

async function noticeOf(folder) {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (!file) throw new Error(`Expected a licence file in ${folder}, found none.`);
  return (await readFile(resolve(folder, file), "utf8")).trim();
}

async function partOf(root, name) {
  const folder = resolve(root, "node_modules", name);
  const { version } = JSON.parse(await readFile(resolve(folder, "package.json"), "utf8"));
  return `${name} ${version}\n\n${await noticeOf(folder)}`;
}

const data =
  "National tables\n\nContains public sector information licensed under the Open Government Licence v3.0. Source: Department for Education.";

/** A page of plain text, which Apps Script keeps beside the others. Nothing opens it but whoever looks into the project. */
export async function licencesPage(root, metafiles) {
  const parts = [
    `Learner Progress for Google Sheets\n\n${await noticeOf(root)}`,
    data,
    ...(await Promise.all(packagesIn(metafiles).map((name) => partOf(root, name)))),
  ];
  const text = parts
    .join(`\n\n${"-".repeat(80)}\n\n`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
  return `<!doctype html>\n<html lang="en-GB">\n<meta charset="utf-8" />\n<title>Licences</title>\n<pre>\n${text}\n</pre>\n</html>\n`;
}
