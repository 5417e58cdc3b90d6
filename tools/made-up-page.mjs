// A sample as the add-on brings it: cells with their values. The made-up department stands so in a file of dist/, read when somebody asks for it.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import papaparse from "papaparse";

const madeUp = "preview/samples/science-and-maths";
/** What was done meanwhile by whom is of the sample's own days; the add-on begins with a log of its own. */
const leftOut = new Set(["audit"]);

/** Days since 30 December 1899, as a sheet counts them. */
const serial = (day, month, year, hours = 0, minutes = 0) =>
  Date.UTC(year, month - 1, day, hours, minutes) / 86_400_000 + 25_569;

/** As it would be typed: a number, a share, a day as its number, or text. */
function cell(typed) {
  if (typed.startsWith("'")) return typed.slice(1);
  const [, day, month, year, hours, minutes] = /^(\d\d)\/(\d\d)\/(\d{4})(?: (\d\d):(\d\d))?$/.exec(typed) ?? [];
  if (day) return serial(+day, +month, +year, +(hours ?? 0), +(minutes ?? 0));
  if (/^-?\d+(\.\d+)?%$/.test(typed)) return Number((parseFloat(typed) / 100).toFixed(6));
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(typed) ? Number(typed) : typed;
}

async function tabOf(folder, { name, file, role, frozenColumns = 0 }) {
  const { data } = papaparse.parse(await readFile(resolve(folder, file), "utf8"), { skipEmptyLines: true });
  const shares = data[0].map((_, column) => data.some((row) => /^-?\d+(\.\d+)?%$/.test(row[column] ?? "")));
  return {
    name,
    isTracker: role === "tracker",
    frozenColumns,
    shares: shares.flatMap((is, column) => (is ? [column] : [])),
    rows: data.map((row) => row.map(cell)),
  };
}

/** JSON that no reader can take for a tag. */
export async function samplePage(folder, without = new Set()) {
  const { day, user, sheets } = JSON.parse(await readFile(resolve(folder, "sample.json"), "utf8"));
  const tabs = await Promise.all(sheets.filter(({ role }) => !without.has(role)).map((one) => tabOf(folder, one)));
  return JSON.stringify({ day, me: user?.email, tabs }).replaceAll("<", "\\u003c").replaceAll("&", "\\u0026");
}

export const madeUpPage = (root) => samplePage(resolve(root, madeUp), leftOut);
