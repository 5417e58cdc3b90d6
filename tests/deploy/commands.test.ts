import { claspEnvironment, startApi } from "../support/apps-script-api";
import { evaluate } from "../tools/run-node";
import { projectCopy } from "./project-copy";

jest.setTimeout(600_000);

const [physics, chemistry] = ["physics", "chemistry"].map((name) => `${name}-${"0".repeat(20)}`);
const spreadsheet = "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefg";
/** Nothing listens there. */
const nowhere = "http://127.0.0.1:9/";
const shared = projectCopy();

test("without a login nothing is sent, and the way to one is said", async () => {
  const project = projectCopy();
  project.write("sheets.json", JSON.stringify([{ name: "Physics", scriptId: physics }]));
  const { code, said } = await project.run(claspEnvironment(nowhere, false), "push");
  expect(said).toContain("Type  npm run login  once");
  expect(said).not.toContain("not updated");
  expect(code).toBe(1);
});

test.each([
  ["no list yet", undefined, [], "npm run new-sheet -- SPREADSHEET-ID"],
  ["the example as it is", "example", [], 'Expected a script ID, found "PUT-THE-SCRIPT-ID-HERE"'],
  ["no JSON", "[{", [], "sheets.json cannot be read"],
  ["no list", "{}", [], "Expected a list in sheets.json"],
  ["no name", JSON.stringify([{ scriptId: physics }]), [], 'entry 1: Expected a "name", found none.'],
  ["no ID", JSON.stringify([{ name: "A" }]), [], "entry 1 (A): Expected a script ID, found none."],
  ["a name twice", both("A", "a"), [], 'entry 2: "a" is also the name of entry 1.'],
  [
    "an ID twice",
    JSON.stringify(["A", "B"].map((name) => ({ name, scriptId: physics }))),
    [],
    '"A" has the same script ID.',
  ],
  ["two and no word which", both("A", "B"), [], "Expected --all or --to NAME, since sheets.json has 2 sheets: A, B."],
  ["a name that is not there", both("A", "B"), ["--to", "C"], 'sheets.json has no "C"; it has A, B.'],
  ["both ways to choose", both("A", "B"), ["--all", "--to", "A"], "Expected --all or --to NAME, found both."],
  ["another option", both("A", "B"), ["--al"], "Expected --all, or --to NAME once or more; found --al."],
])("push with %s is answered with a sentence", async (_what, list, args, sentence) => {
  if (list) shared.write("sheets.json", list === "example" ? shared.read("sheets.example.json") : list);
  const { code, said } = await shared.run(process.env, "push", ...args);
  expect(said).toContain(sentence);
  expect(said).not.toContain("    at ");
  expect(code).toBe(1);
});

function both(one: string, other: string) {
  return JSON.stringify([
    { name: one, scriptId: physics },
    { name: other, scriptId: chemistry },
  ]);
}

test("new-sheet makes the bound script with the name of the menu, lists it, sends the add-on, and never makes a second", async () => {
  const api = await startApi();
  try {
    const project = projectCopy();
    const env = claspEnvironment(api.url);
    const address = `https://docs.google.com/spreadsheets/d/${spreadsheet}/edit#gid=0`;
    const first = await project.run(env, "new-sheet", address, "--name", "Physics");
    expect(first.said).toContain("Physics: now has 0.1.0 (version 1 of its script)");
    expect(first.code).toBe(0);
    const [[id, made] = ["", undefined]] = [...api.projects];
    expect(made).toMatchObject({
      title: "Learner Progress",
      parentId: spreadsheet,
      versions: ["Learner Progress 0.1.0"],
    });
    expect(made?.files.map(({ name }) => name)).toEqual(expect.arrayContaining(["appsscript", "Code", "licences"]));
    expect(JSON.parse(project.read("sheets.json"))).toEqual([
      { name: "Physics", scriptId: id, spreadsheetId: spreadsheet },
    ]);
    const again = await project.run(env, "new-sheet", spreadsheet);
    expect(again.said).toContain('"Physics" in sheets.json is this spreadsheet');
    expect([again.code, api.projects.size]).toEqual([1, 1]);
  } finally {
    api.stop();
  }
});

test.each([
  [[], "found nothing"],
  [["short"], "found short"],
  [["https://docs.google.com/spreadsheets/d/e/2PACX-1vAbCdEfGh/pubhtml"], "Expected the ID of one spreadsheet"],
  [[spreadsheet, "--nmae", "x"], "Unknown option"],
])("new-sheet with %j says what it takes", async (args, sentence) => {
  const { code, said } = await projectCopy().run(process.env, "new-sheet", ...args);
  expect(said).toContain(sentence);
  expect(said).not.toContain("    at ");
  expect(code).toBe(1);
});

test("a spreadsheet that Google refuses a script is said, with the warning to look before trying again", async () => {
  const api = await startApi();
  api.refusedParent = spreadsheet;
  try {
    const project = projectCopy();
    const { code, said } = await project.run(claspEnvironment(api.url), "new-sheet", spreadsheet);
    expect(said).toContain("No script was made: The caller does not have permission");
    expect(said).toContain("Extensions ▸ Apps Script");
    expect(code).toBe(1);
    expect(project.has("sheets.json")).toBe(false);
  } finally {
    api.stop();
  }
});

const sent = (answers: Record<string, string>) =>
  evaluate(`import { send } from "./tools/deploy/send.mjs";
    const asked = [];
    const on = async (root, id, [, command]) => {
      asked.push(command);
      return { stdout: ${JSON.stringify(answers)}[command] ?? "", stderr: ${JSON.stringify(answers.stderr ?? "")} };
    };
    const answer = await send("/", { scriptId: "x" }, "0.2.0", on).catch((error) => error.message);
    console.log(JSON.stringify([answer, asked]));`);

test.each([
  [
    "sent, and a version made",
    { push: '["Code.js"]', "create-version": '{"versionNumber": 3}' },
    [{ sent: true, number: 3 }, ["push", "create-version"]],
  ],
  [
    "nothing to send, and its version there",
    { push: "[]", "list-versions": '[{"versionNumber":2,"description":"Learner Progress 0.2.0"},{"versionNumber":1}]' },
    [{ sent: false, number: 2 }, ["push", "list-versions"]],
  ],
  [
    "nothing to send, since the try before broke off ahead of its version",
    { push: "[]", "list-versions": '[{"versionNumber":1}]', "create-version": '{"versionNumber": 2}' },
    [{ sent: false, number: 2 }, ["push", "list-versions", "create-version"]],
  ],
  [
    "sent, and no version can be made",
    { push: '["Code.js"]', stderr: "Too many versions." },
    ["the files were sent, but no version of them was made: Too many versions.", ["push", "create-version"]],
  ],
  [
    "a login that has run out",
    { push: "", stderr: '{"error":"invalid_grant"}' },
    [expect.stringContaining("login to Google has run out"), ["push"]],
  ],
])("%s", (_what, answers, expected) => {
  expect(sent(answers)).toEqual(expected);
});
