import { isOlderVersion } from "../../src/sheets/migrations/addon-version";

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
