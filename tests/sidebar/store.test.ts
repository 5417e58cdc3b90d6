import { createStore } from "../../sidebar/store";

test("a store gives its value and tells of each change", () => {
  const store = createStore(1);
  const listener = jest.fn();
  store.subscribe(listener);
  store.set(2);
  expect(store.get()).toBe(2);
  expect(listener).toHaveBeenCalledTimes(1);
});

test("setting the same value is no change", () => {
  const store = createStore(Number.NaN);
  const listener = jest.fn();
  store.subscribe(listener);
  store.set(Number.NaN);
  expect(listener).not.toHaveBeenCalled();
});

test("who stops listening hears nothing more, and the others still do", () => {
  const store = createStore("a");
  const [first, second] = [jest.fn(), jest.fn()];
  const stop = store.subscribe(first);
  store.subscribe(second);
  stop();
  store.set("b");
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledTimes(1);
});
