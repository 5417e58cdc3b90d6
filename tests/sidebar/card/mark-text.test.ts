import { markText } from "../../../sidebar/card/mark-text";

test.each([
  [{ percent: 61.54, code: "" }, "61.5%"],
  [{ percent: 0, code: "" }, "0%"],
  [{ percent: null, code: "" }, "not yet"],
  [{ percent: null, code: "ABS" }, "absent"],
  [{ percent: null, code: "NS" }, "not submitted"],
  [{ percent: null, code: "EX" }, "exempt"],
  [{ percent: null, code: "#N/A" }, "not a mark: #N/A"],
  [{ percent: null, code: "constructor" }, "not a mark: constructor"],
])("%j reads %p", (mark, text) => {
  expect(markText({ assessment: "Test 1", ...mark })).toBe(text);
});
