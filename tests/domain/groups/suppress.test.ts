import { isAnyFew } from "../../../src/domain/groups/suppress";

test.each([
  [[20, 30], false, "two large sides"],
  [[8, 8], false, "eight are enough"],
  [[7, 93], true, "the total gives seven back"],
  [[0, 30], true, "from nobody to withheld would tell what the one who joined is"],
])("%j: withheld %j (%s)", (counts, expected) => {
  expect(isAnyFew(counts)).toBe(expected);
});
