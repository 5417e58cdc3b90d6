import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The program in one of these folders, in their order; undefined where LibreOffice is not installed. */
export function findLibreOffice(folders = (process.env.PATH ?? "").split(delimiter)) {
  const programs = folders.flatMap((folder) => ["soffice", "libreoffice"].map((name) => join(folder, name)));
  return programs.find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
