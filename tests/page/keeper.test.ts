import { createKeeper, type KeepingState } from "../../preview/page/keeper";
import { ChangedElsewhere, type KeptWorkbook } from "../../preview/page/kept-workbook";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A keeper of a number that counts up, on a disk that fails as often as `problems` says. */
function keeping(problems: Error[] = [], settled?: () => Promise<void>) {
  const disk: string[] = [];
  const states: KeepingState["state"][] = [];
  let count = 0;
  const kept: KeptWorkbook = {
    revision: undefined,
    read: () => Promise.resolve(undefined),
    async write(text) {
      const problem = problems.shift();
      if (problem) throw problem;
      disk.push(text);
    },
    setAside: () => Promise.resolve(),
  };
  const keeper = createKeeper(
    kept,
    () => String(count),
    ({ state }) => states.push(state),
    settled,
  );
  const change = () => {
    count += 1;
    keeper.changed();
  };
  return { keeper, disk, states, change };
}

test("many changes in a moment are written once, with the newest state", async () => {
  const { keeper, disk, states, change } = keeping();
  for (let i = 0; i < 5; i++) change();
  expect(keeper.isBehind).toBe(true);
  await jest.advanceTimersByTimeAsync(1000);
  expect(disk).toEqual(["5"]);
  expect(keeper.isBehind).toBe(false);
  expect(states).toEqual(["keeping", "kept"]);
});

test("a change while the state is being written is written after it", async () => {
  const { keeper, disk, change } = keeping();
  change();
  const flushed = keeper.flushed();
  change();
  await flushed;
  expect(disk).toEqual(["1", "2"]);
});

test("a failed writing is said and tried again", async () => {
  const { disk, states, change } = keeping([new Error("The disk is full.")]);
  change();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(disk).toEqual(["1"]);
  expect(states).toEqual(["keeping", "problem", "kept"]);
});

test("when another window has changed the workbook, nothing of it is overwritten", async () => {
  const { keeper, disk, states, change } = keeping([new ChangedElsewhere("Changed somewhere else.")]);
  change();
  await jest.advanceTimersByTimeAsync(10_000);
  change();
  await keeper.flushed();
  expect(disk).toEqual([]);
  expect(states).toEqual(["keeping", "problem"]);
});

test("asking for everything to be on disk writes nothing when it is", async () => {
  const { keeper, disk } = keeping();
  await keeper.flushed();
  expect(disk).toEqual([]);
});

test("what a change sets off is kept with it: nothing is written while it is being calculated", async () => {
  let calculated = (): void => undefined;
  const { disk, change } = keeping([], () => new Promise((done) => (calculated = done)));
  change();
  await jest.advanceTimersByTimeAsync(1000);
  expect(disk).toEqual([]);
  change();
  calculated();
  await jest.advanceTimersByTimeAsync(0);
  expect(disk).toEqual(["2"]);
});
