import { mayBeTold, parentContactRule, parentContactRules } from "../../../src/domain/interventions/parent-contact";
import { noConsent } from "../../../src/domain/department/records";
import * as words from "../../../src/records/words";

function readConsent(cell: unknown) {
  const reading = words.readConsent(cell);
  return reading.state === "value" ? reading.value : noConsent;
}

const born = { year: 2012, month: 5, day: 9 };
const eve = { year: 2030, month: 5, day: 8 };
const birthday = { year: 2030, month: 5, day: 9 };
const ruleOn = (day: typeof eve, cell: unknown) => parentContactRule(born, day, readConsent(cell));

test("until the day before the eighteenth birthday parents or carers are told, with a yes or with nothing recorded", () => {
  expect(ruleOn(eve, "")).toBe("under 18");
  expect(ruleOn(eve, "Yes")).toBe("under 18");
});

test("from the birthday on it takes a recorded consent", () => {
  expect(ruleOn(birthday, "Yes")).toBe("adult with consent");
  expect(ruleOn(birthday, "")).toBe("adult without consent");
});

test("without a date of birth nothing is assumed", () => {
  expect(parentContactRule(undefined, birthday, readConsent("Yes"))).toBe("age unknown");
});

test("a No or a note holds at every age", () => {
  expect(ruleOn(eve, "No - court order")).toBe("under 18 with a note");
  expect(ruleOn(birthday, "No")).toBe("adult with a note");
  expect(parentContactRule(undefined, birthday, readConsent("ask first"))).toBe("age unknown with a note");
});

test("parents of adults and of learners whose age is unknown may not be told without consent", () => {
  expect(parentContactRules.filter(mayBeTold)).toEqual(["under 18", "under 18 with a note", "adult with consent"]);
});
