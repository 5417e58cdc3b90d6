import { parentContactRule } from "../../../src/domain/interventions/parent-contact";

const born = { year: 2012, month: 5, day: 9 };
const eve = { year: 2030, month: 5, day: 8 };
const birthday = { year: 2030, month: 5, day: 9 };

test("until the day before the eighteenth birthday parents or carers are told, consent or not", () => {
  expect(parentContactRule(born, eve, false)).toBe("under 18");
  expect(parentContactRule(born, eve, true)).toBe("under 18");
});

test("from the birthday on it takes a recorded consent", () => {
  expect(parentContactRule(born, birthday, true)).toBe("adult with consent");
  expect(parentContactRule(born, birthday, false)).toBe("adult without consent");
});

test("without a date of birth nothing is assumed", () => {
  expect(parentContactRule(undefined, birthday, true)).toBe("age unknown");
});
