import { nameOf } from "../../../src/domain/import/import-file";

test.each([
  ["both names", { surname: "Farrell", firstName: "Kai", fullName: "" }, "Kai Farrell"],
  ["both names beside a whole one", { surname: "Farrell", firstName: "Kai", fullName: "Farrell, K" }, "Kai Farrell"],
  ["the whole name, surname first", { surname: "", firstName: "", fullName: "Farrell , Kai" }, "Kai Farrell"],
  ["the whole name as it is spoken", { surname: "", firstName: "", fullName: "Kai Farrell" }, "Kai Farrell"],
  ["a whole name that ends with a comma", { surname: "", firstName: "", fullName: "Farrell," }, "Farrell,"],
  ["a column of surnames with both in it", { surname: "Farrell, Kai", firstName: "", fullName: "" }, "Kai Farrell"],
  ["a surname alone", { surname: "Farrell", firstName: "", fullName: "" }, "Farrell"],
  ["a first name alone", { surname: "", firstName: "Kai", fullName: "" }, "Kai"],
  ["a first name beside a whole one", { surname: "", firstName: "Kai", fullName: "Kai Farrell" }, "Kai Farrell"],
  ["nothing", { surname: "", firstName: "", fullName: "" }, ""],
])("%s in a row of an export names the learner", (_, row, name) => {
  expect(nameOf(row)).toBe(name);
});
