import { copyLegal } from "../../preview/host/legal-value";

test("Text, numbers, flags, null, lists and plain objects pass, as copies", () => {
  const given = { a: "x", b: [1, true, null, undefined, [NaN, Infinity]], c: { d: undefined, e: 0 } };
  const copy = copyLegal(given);
  expect(copy).toEqual({ a: "x", b: [1, true, null, null, [null, null]], c: { e: 0 } });
  expect(Object.keys((copy as typeof given).c)).toEqual(["e"]);
  expect((copy as typeof given).b).not.toBe(given.b);
  expect(copyLegal(undefined)).toBeNull();
});

test("The same object twice passes; one that contains itself does not", () => {
  const one = { a: 1 };
  expect(copyLegal([one, one])).toEqual([one, one]);
  const ring: Record<string, unknown> = { a: {} };
  (ring.a as Record<string, unknown>).b = ring;
  expect(() => copyLegal(ring)).toThrow("Failed due to illegal value in property: b");
});

test.each<[string, unknown, string]>([
  ["a date", { when: new Date(0) }, "when"],
  ["a function", { run: () => 1 }, "run"],
  ["a map in a list", [1, new Map()], "1"],
  ["a date by itself", new Date(0), "0"],
])("%s is refused by the name of its property", (_, value, property) => {
  expect(() => copyLegal(value)).toThrow(new Error(`Failed due to illegal value in property: ${property}`));
});
