import { loadInBrowser } from "../../preview/host/load-in-browser";

const names = ["kinds", "assigned", "own", "absent"];

const source = `
var assignedLater = function (prior) { return "assigned " + prior; };
function kinds() {
  return [typeof process, typeof require, typeof fetch, typeof setTimeout, typeof URL, typeof structuredClone].join();
}
function assigned(prior) {}
function own() { return [typeof JSON, typeof Map, typeof Intl, typeof console, typeof globalThis.kept, Service.name].join(); }
globalThis.assigned = assignedLater;
globalThis.kept = 1;
`;

test("A script sees the language and its services and nothing else of the page", () => {
  const script = loadInBrowser(source, { Service: { name: "Sheets" } }, names) as Record<
    string,
    (arg?: unknown) => unknown
  >;
  expect(script.kinds?.()).toBe(Array(6).fill("undefined").join());
  expect(script.own?.()).toBe("object,function,object,object,number,Sheets");
});

test("A stub is filled by the assignment to the global object, as the built file does it", () => {
  const script = loadInBrowser(source, {}, names) as Record<string, (arg?: unknown) => unknown>;
  expect(script.assigned?.(7)).toBe("assigned 7");
  expect(script.absent).toBeUndefined();
});

test("Each run has a global object of its own, and the page's stays clean", () => {
  loadInBrowser(source, {}, names);
  expect("kept" in globalThis).toBe(false);
});
