import { openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { agreeing, inspectSheet, ownSheet, setUpSheet, stateOf } from "./trackers";

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

/** A tab's number is another one in each workbook. */
const cellsOf = (state: ReturnType<typeof stateOf>) =>
  new Map(
    state.map(({ sheet, cells }) => [
      sheet.name,
      cells.map((row) =>
        row.map(([value, formula]) => (formula ? String(formula).replace(/#gid=\d+/, "#gid=") : value)),
      ),
    ]),
  );

async function cleanSetUp() {
  const addon = await openAddon({ sheets: { Physics: ownSheet } });
  await setUpSheet(addon, agreeing(await inspectSheet(addon)));
  return { calls: addon.host.serviceCalls.count, state: stateOf(addon) };
}

test("a set-up that breaks off at any point is completed by running it again, with nothing lost or doubled", async () => {
  const clean = await cleanSetUp();
  const points = Array.from({ length: 10 }, (_, index) => Math.round(((index + 0.5) * clean.calls) / 10));
  for (const point of points) {
    const addon = await openAddon({ sheets: { Physics: ownSheet } });
    const plan = agreeing(await inspectSheet(addon));
    addon.host.faults.failAt(point, { when: point % 2 === 0 ? "before" : "after" });
    await expect(setUpSheet(addon, plan)).rejects.toThrow("timed out");
    await setUpSheet(addon, plan);
    const state = stateOf(addon);
    expect(cellsOf(state)).toEqual(cellsOf(clean.state));
    expect(state.map(({ sheet, protections }) => [sheet.name, protections.length])).toEqual(
      clean.state.map(({ sheet, protections }) => [sheet.name, protections.length]),
    );
    closeWorkbooks();
  }
});
