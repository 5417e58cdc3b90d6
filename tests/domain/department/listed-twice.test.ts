import { asOne, strictestConsent } from "../../../src/domain/department/listed-twice";
import { learnerOf } from "../../support/department";

const given = { given: true, note: "" };
const refused = { given: false, note: "No - court order" };

test("of a learner who is listed twice a No or a note holds, whichever row has it", () => {
  expect(strictestConsent([undefined, refused])).toBe(refused);
  expect(strictestConsent([given, refused])).toBe(refused);
  expect(strictestConsent([refused, given])).toBe(refused);
  expect(strictestConsent([undefined, given])).toBe(given);
  expect(strictestConsent([undefined, undefined])).toBeUndefined();
});

test("the two are one learner: the first row, with the day of birth and the consent of both", () => {
  const rows = [
    learnerOf({ dateOfBirth: "", parentContactConsent: given }),
    learnerOf({ row: 9, dateOfBirth: "2009-05-04", parentContactConsent: refused }),
  ];
  expect(asOne(rows)).toEqual({ ...rows[0], dateOfBirth: "2009-05-04", parentContactConsent: refused });
  expect(asOne([])).toBeUndefined();
});
