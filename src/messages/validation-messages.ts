/** The help texts of checked cells; our rules are known by how they begin. */
export const validationMessages = {
  prefix: "Learner Progress: ",
  list: (values: readonly string[]) => `Learner Progress: one of ${values.join(", ")}.`,
  number: (minimum: number, maximum: number) => `Learner Progress: a number from ${minimum} to ${maximum}.`,
  date: "Learner Progress: a date.",
  marks: (maxMark: number) =>
    `Learner Progress: a mark from 0 to ${maxMark}, or ABS (absent), NS (not submitted) or EX (exempt).`,
};
