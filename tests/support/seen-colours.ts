type Three = readonly [number, number, number];

const linear = (colour: string): Three =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Three;

const dot = (one: Three, other: Three) => one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
const times = (rows: readonly [Three, Three, Three], colour: Three) =>
  rows.map((row) => dot(row, colour)) as unknown as Three;

/** CIE L*a*b* under D65. */
function labOf(colour: Three): Three {
  const inXyz = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    colour,
  );
  const curve = (part: number) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);
  const [x, y, z] = [curve(inXyz[0] / 0.95047), curve(inXyz[1]), curve(inXyz[2] / 1.08883)];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const luminance: Three = [0.2126, 0.7152, 0.0722];
const whole = (part: number) => Math.min(1, Math.max(0, part));

/** Without one kind of cones: Machado, Oliveira and Fernandes (2009), severity 1. */
const deficiencies = [
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
] as const;

/** How a colour "#rrggbb" is seen, in L*a*b*: as it is, in grey print, and under each of three deficiencies. */
export const ways: readonly ((colour: string) => Three)[] = [
  (colour) => labOf(linear(colour)),
  (colour) => {
    const grey = dot(luminance, linear(colour));
    return labOf([grey, grey, grey]);
  },
  ...deficiencies.map((rows) => (colour: string) => labOf(times(rows, linear(colour)).map(whole) as unknown as Three)),
];

const degrees = 180 / Math.PI;
const cosine = (angle: number) => Math.cos(angle / degrees);

/** CIEDE2000. */
export function deltaE([l1, a1, b1]: Three, [l2, a2, b2]: Three): number {
  const power = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(power / (power + 25 ** 7)));
  const [x1, x2] = [a1 * stretch, a2 * stretch];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const hue = (x: number, b: number) => (x === 0 && b === 0 ? 0 : (Math.atan2(b, x) * degrees + 360) % 360);
  const [h1, h2] = [hue(x1, b1), hue(x2, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const [dl, dc, dh] = [l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * Math.sin(turn / 2 / degrees)];
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const h = isGrey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
  const t = 1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.2 * cosine(4 * h - 63);
  const lightness = dl / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const [chroma, tone] = [dc / (1 + 0.045 * c), dh / (1 + 0.015 * c * t)];
  const rotation =
    2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin((60 * Math.exp(-(((h - 275) / 25) ** 2))) / degrees);
  return Math.sqrt(lightness ** 2 + chroma ** 2 + tone ** 2 - rotation * chroma * tone);
}

/** WCAG 2.2: of the lighter to the darker of two "#rrggbb". */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map((colour) => dot(luminance, linear(colour))).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
