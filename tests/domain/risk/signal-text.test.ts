import { signalText } from "../../../src/domain/risk/signal-text";

test.each([
  ["Attendance %", 0.86, "86"],
  ["Attendance %", 1, "100"],
  ["Attendance %", 86.25, "86.3"],
  ["Attendance %", 0, "0"],
  ["Latest change", -17.333333, "-17.3"],
  ["Attitude to learning", 1, "1"],
  ["Teacher concern", "Yes", "Yes"],
  ["Punctuality %", "", ""],
])("%s of %p reads %p", (heading, value, text) => {
  expect(signalText(heading, value)).toBe(text);
});
