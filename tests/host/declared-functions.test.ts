import { declaredFunctions } from "../../preview/host/declared-functions";

const source = `
/**
 * The grade that is
 * expected. Stars * stay.
 *
 * @param {number} prior The average   GCSE score,
 *   such as 6.2
 * @param {string} [course] (optional) Its name
 * @param others
 * @return {string} a grade
 * @customfunction
 */
function MEG(prior, course, ...others) { return 1; }
/** Not for cells. */
function onOpen() {}
function bare_(a, b) {}
  function inner() {}
var f = function hidden() {};
/** Two words: @customfunctions are others. */
function almost( ) {}
`;

test("Each function at the start of a line is known, with what its JSDoc says", () => {
  const parameter = (name: string, detail: string, over = {}) => ({
    name,
    detail,
    example: "",
    optional: false,
    repeated: false,
    ...over,
  });
  expect(declaredFunctions(source)).toEqual([
    {
      name: "MEG",
      isCustomFunction: true,
      help: {
        summary: "The grade that is expected. Stars * stay.",
        parameters: [
          parameter("prior", "The average GCSE score, such as 6.2"),
          parameter("course", ""),
          parameter("others", "", { repeated: true }),
        ],
      },
    },
    { name: "onOpen", isCustomFunction: false, help: { summary: "Not for cells.", parameters: [] } },
    {
      name: "bare_",
      isCustomFunction: false,
      help: { summary: "", parameters: [parameter("a", ""), parameter("b", "")] },
    },
    {
      name: "almost",
      isCustomFunction: false,
      help: { summary: "Two words: @customfunctions are others.", parameters: [] },
    },
  ]);
});

test("What is optional says so in words, and the words are taken off", () => {
  const [one] = declaredFunctions("/**\n * @param {string} course (optional) Its name\n */\nfunction A(course) {}");
  expect(one?.help).toEqual({
    summary: "",
    parameters: [{ name: "course", detail: "Its name", example: "", optional: true, repeated: false }],
  });
});
