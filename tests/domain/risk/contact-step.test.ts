import { contactStep, withContactStep } from "../../../src/domain/risk/contact-step";

const born = { year: 2008, month: 2, day: 20 };
const underAge = "Talk with the learner; Contact parents/carers (under 18 until 20 February 2026); Tell the tutor";
const withoutConsent = contactStep("adult without consent", born);
const withConsent = contactStep("adult with consent", born);

test("who has come of age since the year began is contacted about only as an adult", () => {
  expect(withContactStep(underAge, withoutConsent)).toBe(
    "Talk with the learner; Contact parents/carers only with consent (adult); Tell the tutor",
  );
  expect(withContactStep(underAge, withConsent)).toBe(
    "Talk with the learner; Contact parents/carers (adult, consent recorded); Tell the tutor",
  );
});

test("a recorded consent or a date of birth that the tracker did not know settles the step", () => {
  const asked = "Contact parents/carers only with consent (adult)";
  expect(withContactStep(asked, withConsent)).toBe("Contact parents/carers (adult, consent recorded)");
  const unknown = "Check date of birth before parent contact";
  expect(withContactStep(unknown, withoutConsent)).toBe(asked);
  expect(withContactStep(unknown, contactStep("under 18", born))).toBe(
    "Contact parents/carers (under 18 until 20 February 2026)",
  );
});

test("a No or a note takes the place of the step at every age, also where the tracker knew no date of birth", () => {
  const read = "Read the No or note on parent contact in Learners before contacting parents/carers";
  expect(withContactStep(underAge, contactStep("under 18 with a note", born))).toBe(
    `Talk with the learner; ${read} (under 18 until 20 February 2026); Tell the tutor`,
  );
  expect(withContactStep(underAge, contactStep("age unknown with a note", undefined))).toContain(read);
  expect(withContactStep(`${read} (under 18 until 20 February 2026)`, withoutConsent)).toBe(withoutConsent);
  expect(contactStep("adult with a note", born)).toBe(
    "Contact parents/carers only with consent (adult, a No or a note is recorded in Learners)",
  );
});

test("under 18, of unknown age or without such a step the action stays as it is", () => {
  expect(withContactStep(underAge, contactStep("under 18", born))).toBe(underAge);
  expect(withContactStep(underAge, contactStep("age unknown", undefined))).toBe(underAge);
  expect(withContactStep("Record marks and attendance", withoutConsent)).toBe("Record marks and attendance");
  expect(withContactStep("", withoutConsent)).toBe("");
});
