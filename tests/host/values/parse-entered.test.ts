import { parseEntered } from "../../../preview/host/values/parse-entered";

const inJune2026 = Date.UTC(2026, 5, 1);
const typed = (text: string, present = "", locale = "en_GB") => parseEntered(text, present, locale, inJune2026);
/** Days since 30 December 1899, counted by JavaScript's own calendar. */
const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 - Date.UTC(1899, 11, 30) / 86_400_000;

test.each<[string, number, string]>([
  ["12", 12, ""],
  ["+3", 3, ""],
  ["-3.5", -3.5, ""],
  ["3.9", 3.9, ""],
  ["(12)", -12, ""],
  [".5", 0.5, ""],
  ["5.", 5, ""],
  ["1,234", 1234, "#,##0"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["50%", 0.5, "0%"],
  ["40% ", 0.4, "0%"],
  ["40 %", 0.4, "0%"],
  ["86.5%", 0.865, "0.00%"],
  ["100%", 1, "0%"],
  ["£5", 5, "£#,##0"],
  ["-€5.25", -5.25, "€#,##0.00"],
  ["1e3", 1000, "0.00E+00"],
  ["2.5E-1", 0.25, "0.00E+00"],
])("%s is a number", (text, value, pattern) => {
  expect(typed(text)).toEqual(pattern === "" ? { value } : { value, pattern });
});

test.each(["1,23", "£", "%", ".", "1.2.3", "12 x", "LN-1", "1,2345", "=", "24:00", "12:60", "12:30:60", "1:2"])(
  "%s stays text",
  (text) => {
    expect(typed(text)).toEqual({ value: text });
  },
);

test.each<[string, [number, number, number]]>([
  ["03/09/2025", [2025, 9, 3]],
  ["3-9-25", [2025, 9, 3]],
  ["3.9.2025", [2025, 9, 3]],
  ["2025-09-03", [2025, 9, 3]],
  ["2025/9/3", [2025, 9, 3]],
  ["3/9", [2026, 9, 3]],
  ["3 Sep 2025", [2025, 9, 3]],
  ["3-september", [2026, 9, 3]],
  ["Sept 3, 2025", [2025, 9, 3]],
  ["December 31", [2026, 12, 31]],
  ["1 Jan 29", [2029, 1, 1]],
  ["1 Jan 30", [1930, 1, 1]],
  ["29/02/2028", [2028, 2, 29]],
  ["1/1/1900", [1900, 1, 1]],
])("%s is a day", (text, day) => {
  expect(typed(text)).toEqual({ value: serial(...day), pattern: "dd/mm/yyyy" });
});

test.each(["29/02/2026", "31/04/2025", "13/13/2025", "0/1/2025", "31/12/1899", "3 Foo 2025", "2025-09-03 24:00"])(
  "%s is no day and stays text",
  (text) => {
    expect(typed(text)).toEqual({ value: text });
  },
);

test("Each month is known by its name and by its first letters", () => {
  const long = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat("en-GB", { month: "long" }).format(Date.UTC(2025, month, 15)),
  );
  for (const name of [long, long.map((one) => one.slice(0, 3).toUpperCase())])
    expect(name.map((month) => typed(`5 ${month} 2025`).value)).toEqual(long.map((_, at) => serial(2025, at + 1, 5)));
});

test("An American sheet has the month first", () => {
  expect(typed("03/09/2025", "", "en_US")).toEqual({ value: serial(2025, 3, 9), pattern: "mm/dd/yyyy" });
  expect(typed("2025-09-03 06:00", "", "en_US")).toEqual({
    value: serial(2025, 9, 3) + 0.25,
    pattern: "mm/dd/yyyy hh:mm:ss",
  });
});

test("A time is part of a day, by itself or behind one", () => {
  expect(typed("18:00")).toEqual({ value: 0.75, pattern: "hh:mm" });
  expect(typed("23:59")).toEqual({ value: (23 * 60 + 59) / 1440, pattern: "hh:mm" });
  expect(typed("0:00:01")).toEqual({ value: 1 / 86_400, pattern: "hh:mm:ss" });
  expect(typed("23:00:59")).toEqual({ value: (23 * 3600 + 59) / 86_400, pattern: "hh:mm:ss" });
  expect(typed("03/09/2025T06:00")).toEqual({ value: serial(2025, 9, 3) + 0.25, pattern: "dd/mm/yyyy hh:mm:ss" });
});

test("A cell that has a format keeps it; one that is text keeps all as text", () => {
  expect(typed("50%", "0.0")).toEqual({ value: 0.5 });
  expect(typed("50%", "@")).toEqual({ value: "50%" });
  expect(typed("=1", "@")).toEqual({ value: "=1" });
  expect(typed("", "@")).toEqual({ value: null });
});

test("A formula, a flag, an apostrophe and a blank are what they are in Sheets", () => {
  expect(["=A1", "=", " TRUE ", "false", "'012", "", "true x"].map((text) => typed(text))).toEqual([
    { formula: "=A1" },
    { value: "=" },
    { value: true },
    { value: false },
    { value: "012" },
    { value: null },
    { value: "true x" },
  ]);
  expect(typed("=SUM(1,5;A1)", "", "de_DE")).toEqual({ formula: "=SUM(1.5,A1)" });
});
