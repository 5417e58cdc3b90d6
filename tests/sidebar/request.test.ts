import { createRequest } from "../../sidebar/request";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** An answer that comes when the test says so. */
function later<Data>() {
  let answer: (data: Data) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const promise = new Promise<Data>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  return { ask: () => promise, answer, fail };
}

test("says nothing for half a second, then that it works, then that it takes long", async () => {
  const request = createRequest<string>();
  const { ask, answer } = later<string>();
  const running = request.run(ask);
  const waiting = () => request.state.get().waiting;
  expect(waiting()).toBe("briefly");
  jest.advanceTimersByTime(499);
  expect(waiting()).toBe("briefly");
  jest.advanceTimersByTime(1);
  expect(waiting()).toBe("noticeably");
  jest.advanceTimersByTime(14_500);
  expect(waiting()).toBe("long");
  answer("done");
  await running;
  jest.runAllTimers();
  expect(request.state.get()).toEqual({ data: "done", waiting: "no", problem: "" });
});

test("keeps what came before while the next is on its way, and after a failure", async () => {
  const request = createRequest("before");
  const { ask, fail } = later<string>();
  const running = request.run(ask);
  expect(request.state.get().data).toBe("before");
  fail(new Error("There is no connection."));
  expect(await running).toBeUndefined();
  expect(request.state.get()).toEqual({ data: "before", waiting: "no", problem: "There is no connection." });
});

test("a second click asks nothing while the first is on its way", async () => {
  const request = createRequest<string>();
  const { ask, answer } = later<string>();
  const running = request.run(ask);
  const second = jest.fn(ask);
  expect(await request.run(second)).toBeUndefined();
  expect(second).not.toHaveBeenCalled();
  answer("done");
  expect(await running).toBe("done");
});

test("asking again clears the problem", async () => {
  const request = createRequest<string>();
  await request.run(() => Promise.reject(new Error("No.")));
  await request.run(() => Promise.resolve("Yes."));
  expect(request.state.get()).toEqual({ data: "Yes.", waiting: "no", problem: "" });
});
