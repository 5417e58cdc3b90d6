import { actionToday } from "../../../src/domain/risk/contact-steps";

const underAge = "Talk with the learner; Contact parents/carers (under 18 until 20 February 2026); Tell the tutor";

test("who has come of age since the year began is contacted about only as an adult", () => {
  expect(actionToday(underAge, "adult without consent")).toBe(
    "Talk with the learner; Contact parents/carers only with consent (adult); Tell the tutor",
  );
  expect(actionToday(underAge, "adult with consent")).toBe(
    "Talk with the learner; Contact parents/carers (adult, consent recorded); Tell the tutor",
  );
});

test("a recorded consent or a date of birth that the tracker did not know settles the step", () => {
  const asked = "Contact parents/carers only with consent (adult)";
  expect(actionToday(asked, "adult with consent")).toBe("Contact parents/carers (adult, consent recorded)");
  const unknown = "Check date of birth before contacting parents/carers";
  expect(actionToday(unknown, "adult without consent")).toBe(asked);
});

test("under 18, of unknown age or without such a step the action stays as it is", () => {
  expect(actionToday(underAge, "under 18")).toBe(underAge);
  expect(actionToday(underAge, "age unknown")).toBe(underAge);
  expect(actionToday("Record marks and attendance", "adult without consent")).toBe("Record marks and attendance");
  expect(actionToday("", "adult without consent")).toBe("");
});
