import { typedStands } from "../../../src/domain/work-out/typed-beside-marks";

test.each([
  ["a blank cell lets the marks speak", undefined, 1, true, false],
  ["the marks show more than is typed", 0, 1, true, false],
  ["somebody knows of more than the marks show", 3, 1, true, true],
  ["both say the same", 1, 1, true, true],
  ["what cannot be read stays so", "unread", 0, true, true],
  ["no work counted cannot stand beside a mark that cannot be read", 0, "unread", true, false],
  ["work that is known to miss stands beside it", 2, "unread", true, true],
  ["nothing is marked yet", 0, undefined, true, true],
  ["an average of their own stands, whatever the marks say", 40, 60, false, true],
  ["a blank average lets the marks speak", undefined, 60, false, false],
] as const)("%s", (_name, typed, ofMarks, isCount, stands) => {
  expect(typedStands(typed, ofMarks, isCount)).toBe(stands);
});
