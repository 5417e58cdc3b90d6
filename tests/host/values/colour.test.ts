import { readColour } from "../../../preview/host/values/colour";

test("A colour is six digits in small letters; none is null; a name is refused", () => {
  expect(["#ABC", "#0A1b2C", "", null, undefined].map(readColour)).toEqual(["#aabbcc", "#0a1b2c", null, null, null]);
  for (const colour of ["red", "#abcd", "#abcdefa", "x#abc"])
    expect(() => readColour(colour)).toThrow(
      `Local preview: the colour "${colour}" is not emulated. Write it as "#rrggbb".`,
    );
});
