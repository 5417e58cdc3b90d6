import { keptPlace } from "../../../sidebar/parts/kept-place";

const place = { learnerId: "10231", view: "plan", y: 420 };

function storage() {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}

test("a place is given once, and to the learner whose card it is on", () => {
  const kept = storage();
  const places = keptPlace(() => kept);
  expect(places.take("10231")).toBeUndefined();
  places.keep(place);
  expect([places.take("10231"), places.take("10231")]).toEqual([place, undefined]);
  places.keep(place);
  expect([places.take("10299"), places.take("10231"), kept.texts.size]).toEqual([undefined, undefined, 0]);
});

test("what is half written is no place, and a browser that keeps nothing is no fault", () => {
  const kept = storage();
  const places = keptPlace(() => kept);
  places.keep(place);
  kept.texts.set([...kept.texts.keys()][0]!, "{ half");
  expect(places.take("10231")).toBeUndefined();
  const shut = keptPlace(() => {
    throw new Error("SecurityError");
  });
  expect(() => shut.keep(place)).not.toThrow();
  expect(shut.take("10231")).toBeUndefined();
});
