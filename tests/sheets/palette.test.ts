import { palette } from "../../src/sheets/formatting/palette";

/** WCAG 2.2 relative luminance of "#rrggbb". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Lightness from 0 to 100 (CIE L*), which is what grey print keeps. */
const lightness = (colour: string) => 116 * Math.cbrt(luminance(colour)) - 16;

test.each(Object.entries(palette))(
  "%s can be read: its text stands out by at least 4.5:1",
  (_, { background, text }) => {
    expect(contrast(background, text)).toBeGreaterThanOrEqual(4.5);
  },
);

test.each([
  ["red", "amber"],
  ["amber", "green"],
  ["red", "green"],
  ["blue", "green"],
  ["blue", "amber"],
] as const)("%s and %s are told apart in grey print", (one, other) => {
  expect(Math.abs(lightness(palette[one].background) - lightness(palette[other].background))).toBeGreaterThanOrEqual(8);
});
