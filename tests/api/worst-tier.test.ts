import { worstTier } from "../../src/api/worst-tier";

test("one Red course makes the learner Red", () => {
  expect(worstTier(["On track", "Red", "Amber", null])).toBe("Red");
});

test("a course with too little data keeps the learner from being on track", () => {
  expect(worstTier(["On track", "Not enough data"])).toBe("Not enough data");
});

test("without any tier there is none to show", () => {
  expect(worstTier([null, null])).toBeNull();
  expect(worstTier([])).toBeNull();
});
