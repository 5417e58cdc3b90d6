import { Limits } from "../../preview/host/limits";

/** As many executions in sequence as asked, then one within another. */
function atOnce(most: number) {
  const limits = new Limits();
  limits.atOnce = most;
  return limits;
}
const tooMany = "There are too many scripts running simultaneously for this Google user account.";

test("What has ended, well or badly, makes room for one more and not for two", async () => {
  const limits = atOnce(1);
  const inner = () => limits.run(0, () => "inner");
  expect([limits.run(0, () => 1), limits.run(0, () => 2)]).toEqual([1, 2]);
  expect(() => limits.run(0, inner)).toThrow(tooMany);
  expect(() =>
    limits.run(0, () => {
      throw new Error("own fault");
    }),
  ).toThrow("own fault");
  expect(() => limits.run(0, inner)).toThrow(tooMany);
  expect(await limits.run(0, () => Promise.resolve(3))).toBe(3);
  expect(() => limits.run(0, inner)).toThrow(tooMany);
  expect(atOnce(2).run(0, () => "outer")).toBe("outer");
});

test("What is still awaited counts until it has come", async () => {
  const limits = atOnce(1);
  let arrive: (value: number) => void = () => undefined;
  const waited = limits.run(0, () => new Promise<number>((done) => (arrive = done)));
  expect(() => limits.run(0, () => 1)).toThrow(tooMany);
  arrive(5);
  expect(await waited).toBe(5);
  expect(limits.run(0, () => 1)).toBe(1);
});

test("A result and a time may be as large as the limit, not larger", async () => {
  const limits = new Limits();
  limits.cells = 4;
  limits.seconds = 30;
  const grid = [
    [1, 2],
    [3, 4],
  ];
  expect(limits.run(30, () => grid)).toBe(grid);
  expect(limits.run(30, () => [1, 2, 3, 4])).toEqual([1, 2, 3, 4]);
  expect(() => limits.run(0, () => [...grid, [5]])).toThrow("Result too large.");
  await expect(limits.run(0, () => Promise.resolve([...grid, 5]))).rejects.toThrow("Result too large.");
  expect(() => limits.run(30.1, () => 1)).toThrow("Exceeded maximum execution time (line 0).");
});
