import { allTables } from "../../src/tables/all-tables";
import type { Column } from "../../src/tables/column";

const columnsOf = ({ columns }: { columns: Readonly<Record<string, Column>> }) => Object.values(columns);

test("every day is shown in one style: as text of the records, or in the format that looks the same", () => {
  const styles = allTables.flatMap(columnsOf).filter(({ kind }) => kind === "day" || kind === "moment");
  expect(styles.length).toBeGreaterThan(25);
  const others = styles.filter(
    ({ numberFormat, filledBy }) =>
      !["@", "yyyy-mm-dd", "yyyy-mm-dd hh:mm"].includes(numberFormat ?? (filledBy === "add-on" ? "@" : "")),
  );
  expect(others.map(({ header }) => header)).toEqual([]);
});

test("what tells records apart stands behind everything that people read", () => {
  const first = allTables.flatMap(({ name, keys }) => (keys.slice(0, 3).includes("recordId") ? [name] : []));
  expect(first).toEqual([]);
  const records = allTables.filter(({ keys }) => keys.includes("recordId"));
  expect(records.map(({ name }) => name)).toEqual(["Interventions", "Plans", "Plan targets", "Reviews", "Concerns"]);
});
