import { runNode } from "./run-node";

/** Runs a menu action of an add-on that does nothing but say this. */
const run = (action: string, said: readonly string[]) =>
  runNode([
    "--input-type=module",
    "-e",
    `import { runAction } from "./tools/bench/run-action.mjs";
    const toasts = ["What an earlier action said"];
    const host = { run: async () => toasts.push(...${JSON.stringify(said)}) };
    await runAction({ host, toasts }, ${JSON.stringify(action)});`,
  ]);

test.each([
  ["takeSnapshot", "Exception: Service Spreadsheets failed while accessing document."],
  ["showCard", "Exception: You do not have permission to call that."],
  ["updateDepartmentTabs", "8 tabs are up to date; 1 could not be written."],
])("The benchmark stops when %s says in a toast: %s", (action, said) => {
  const { status, stderr } = run(action, [said]);
  expect(stderr).toContain(`The menu action ${action} failed. It said: "${said}"`);
  expect(status).not.toBe(0);
});

test("The benchmark goes on when an action says that its work is done, or has nothing to say", () => {
  expect(run("takeSnapshot", ["First review is kept: 100 rows in the Snapshots tab."]).status).toBe(0);
  expect(run("showCard", []).status).toBe(0);
});
