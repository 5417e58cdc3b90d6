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
  ["split where a register has it in one column", [named("", "Bello, Amara")], "Amara Bello"],
  ["split with all of its first names", [named("", "van der Berg, Anna Maria")], "Anna Maria van der Berg"],
  ["left as it is with more than one comma", [named("", "Ash, Sam, Jr")], "Ash, Sam, Jr"],
  ["left as it is with nothing behind the comma", [named("", "Ash,")], "Ash,"],
  ["the other in place of the first of a whole name", [named("", "Ash, Robert", "Robin")], "Robin Ash"],
  ["the other beside what may be a full name", [named("", "Robert Ash", "Robin")], "Robert Ash (Robin)"],
  ["the other with a surname alone", [named("", "Ash", "Robin")], "Robin Ash"],
  ["nothing where nobody is named", [named("", "")], ""],
])("a name is %s", (_, rows, name) => {
  expect(nameOf(...rows)).toBe(name);
});
