import { isOlderVersion, updateNotice } from "../../src/sheets/migrations/addon-version";
import type { Tab } from "../../src/sheets/tabs";
import { addonVersionKey, policyTable } from "../../src/tables/policy";

test.each([
  ["0.1.0", "0.2.0", true],
  ["0.9.0", "0.10.0", true],
  ["1.9.9", "2.0.0", true],
  ["1.2.3", "1.2.4", true],
  ["0.2.0", "0.2.0", false],
  ["0.2.0", "0.1.9", false],
  ["2.0.0", "1.9.9", false],
  ["", "0.1.0", false],
  ["0.1", "0.2.0", false],
  ["0.1.0", "soon", false],
])("whether %j is older than %j: %s", (one, other, older) => {
  expect(isOlderVersion(one, other)).toBe(older);
});

test.each<[string, string | undefined]>([
  ["v0.1.0", expect.stringContaining("0.2.0") as string],
  ["v0.2.0", undefined],
  ["v0.3.0", undefined],
  ["", undefined],
])("a workbook that was last brought to %j is told of 0.2.0: %p", (noted, said) => {
  const values = [
    ["Setting", "Value"],
    [addonVersionKey, noted],
  ];
  const positions = new Map([
    ["setting", 0],
    ["value", 1],
  ]);
  const policy = { table: policyTable, headerRow: 1, positions, grid: { values } } as unknown as Tab;
  expect(updateNotice({ tabs: [policy] }, "0.2.0")).toEqual(said);
});
