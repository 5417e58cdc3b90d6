import { nameOf } from "../../../src/domain/department/enrolment";

const named = (firstName: string, surname: string, knownAs = "") => ({ firstName, surname, knownAs });

test.each([
  ["the first name and the surname", [named("Amara", "Bello")], "Amara Bello"],
  ["the name that a learner goes by in place of the first", [named("Robert", "Ash", "Robin")], "Robin Ash"],
  [
    "each part from the first row that has it",
    [undefined, named("", "Ash"), named("Robert", "Oak", "Robin")],
    "Robin Ash",
  ],
  ["the other beside a full name", [named("", "Ash, Robert", "Robin")], "Ash, Robert (Robin)"],
  ["the other with a surname alone", [named("", "Ash", "Robin")], "Robin Ash"],
  ["nothing where nobody is named", [named("", "")], ""],
])("a name is %s", (_, rows, name) => {
  expect(nameOf(...rows)).toBe(name);
});
