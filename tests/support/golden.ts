import { readFileSync } from "node:fs";
import Papa from "papaparse";

/** The cases of tests/golden/<name>.csv, one record a row. Every file has a column `source` that says where the expected value is from. */
export function goldenCases(name: string): Record<string, string>[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(`tests/golden/${name}.csv`, "utf8").trim(), {
    header: true,
  });
  return data;
}
