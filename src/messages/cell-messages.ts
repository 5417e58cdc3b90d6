/** What was expected of a cell that could not be read, by its kind. */
export const cellMessages = {
  expected: {
    id: "An ID that tells one from another",
    text: "Text",
    name: "Text of up to 200 characters",
    grade: "A grade",
    day: "A date such as 2025-09-01",
    moment: "A date such as 2025-09-01",
    number: "A number",
    count: "A number from 0 up",
    share: "A percentage from 0 to 100",
    flag: "Yes or No",
    consent: "Yes or No",
    concern: "Yes or No",
  },
  flagOrCode: "Yes, No, or a code: K, E or N",
  oneOf: (choices: readonly string[]) => `One of ${choices.join(", ")}`,
};
