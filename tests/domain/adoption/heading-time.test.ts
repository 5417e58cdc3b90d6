import { compareTimes, saysOnlyTime, timeOf } from "../../../src/domain/adoption/heading-time";

const order = (one: string, other: string) => {
  const [first, second] = [timeOf(one), timeOf(other)];
  const found = first && second ? compareTimes(first, second) : undefined;
  return found === undefined ? undefined : Math.sign(found);
};

test.each([
  ["Autumn WAG", "Spring WAG"],
  ["Att Sept", "Att Oct"],
  ["WAG Dec", "WAG March"],
  ["Attendance (Spring)", "Attendance (Summer)"],
  ["Autumn 1", "Autumn 2"],
  ["HT2 effort", "HT3 effort"],
  ["Half term 1", "Half term 4"],
  ["Attendance W1", "Attendance wk 3"],
  ["Attendance T1", "Attendance T2"],
  ["WAG 1", "WAG 2"],
  ["AP1", "Assessment point 2"],
  ["DC 1 grade", "DC 3 grade"],
  ["Y10 WAG", "Y11 WAG"],
  ["Year 12 Summer", "Year 13 Autumn"],
  ["Summer 2025", "Autumn 2025"],
  ["2024/25 Summer", "2025/26 Autumn"],
  ["Autumn 2024", "Spring 2025"],
  ["2025-10-12", "2025-11-14"],
  ["Quiz 12/10/2025", "Quiz 14/11/2025"],
  ["Attendance to 14 Nov", "Attendance to 28 Nov"],
  ["Attendance to 28 Nov", "Attendance to 9 Jan"],
  ["Christmas test (50)", "Easter test (40)"],
  ["Hydref", "Gwanwyn"],
  ["Att Sept 24", "Att Sept 25"],
])("%s was before %s", (one, other) => {
  expect([order(one, other), order(other, one)]).toEqual([-1, 1]);
});

test.each([
  ["Attendance", "Attendance T1"],
  ["Autumn WAG", "WAG 2"],
  ["Spring", "April"],
  ["Autumn 2025", "Spring"],
  ["Unit 1", "Unit 2"],
  ["Paper 1 /50", "Paper 2 /60"],
  ["English attendance", "Maths attendance"],
])("which of %s and %s was before the other nobody can tell", (one, other) => {
  expect(order(one, other)).toBeUndefined();
});

test("how much is no time: (50), /60, 20%", () => {
  for (const heading of ["Test (50)", "Test /60", "Test (out of 40)", "Test (20%)"])
    expect(timeOf(heading)).toBeUndefined();
});

test.each(["Wk 1 %", "w/c 12 Oct", "Oct", "12/10 %", "Mon %", "Autumn term %", "Week ending 3/11"])(
  "%s says when, and nothing else",
  (heading) => {
    expect(saysOnlyTime(heading)).toBe(true);
  },
);

test.each(["Test 1 %", "Oct test %", "%", "Q1 %", "2025", "Attendance wk 3"])(
  "%s says more than when, or nothing",
  (heading) => {
    expect(saysOnlyTime(heading)).toBe(false);
  },
);
