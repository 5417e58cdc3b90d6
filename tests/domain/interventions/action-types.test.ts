import { actionCategories, categoryOf } from "../../../src/domain/interventions/action-types";

test("no two kinds of action share a name, so that the name tells the category", () => {
  const types = actionCategories.flatMap((one) => one.types);
  expect(new Set(types).size).toBe(types.length);
  for (const { category, types: own } of actionCategories) {
    expect(own.length).toBeGreaterThan(2);
    for (const type of own) expect(categoryOf(type)).toBe(category);
  }
  expect(categoryOf("Detention")).toBeUndefined();
});
