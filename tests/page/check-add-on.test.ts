import { checkAddOn } from "../../preview/page/check-add-on";

const whole = "function onOpen() {}\nfunction call() {}";
const whatToDo = "Build it with npm run build, or wait until a build that is running has ended, and reload this page.";

test("a whole add-on passes", () => {
  expect(() => checkAddOn(whole)).not.toThrow();
});

test.each([
  ["an empty file", "", "dist/Code.js is not the whole add-on."],
  [
    "a bundle that its second tool has not seen yet",
    `${whole}\nglobal.onOpen = onOpen;`,
    "The add-on could not be loaded: ",
  ],
  ["half a file", `${whole}\nfunction broken( {`, "The add-on could not be loaded: "],
])("%s is refused with what to do", (_, source, sentence) => {
  expect(() => checkAddOn(source)).toThrow(sentence);
  expect(() => checkAddOn(source)).toThrow(whatToDo);
});
