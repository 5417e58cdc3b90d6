import { closeWorkbooks } from "../support/workbooks";
import { hostOf } from "./host-of";

afterEach(closeWorkbooks);

const script = `
function keep(seconds) { var cache = CacheService.getUserCache(); if (seconds) cache.put("k", "v", seconds); else cache.put("k", "v"); }
function kept() { return CacheService.getUserCache().get("k"); }
function fill(values) { PropertiesService.getDocumentProperties().setProperties(values); }
function hideAll() { SpreadsheetApp.getActive().getSheets().forEach(function (sheet) { sheet.hideSheet(); }); }
`;

test("A cached value lasts ten minutes, or as long as it was given", async () => {
  let now = 0;
  const { host } = hostOf(script, { clock: { now: () => now, sleep: () => undefined } });
  await host.run("keep");
  now = 599_999;
  expect(await host.run("kept")).toBe("v");
  now = 600_000;
  expect(await host.run("kept")).toBeNull();
  await host.run("keep", [30]);
  now += 30_000;
  expect(await host.run("kept")).toBeNull();
});

test("A cached value may not be kept for more than six hours", async () => {
  await expect(hostOf(script).host.run("keep", [21_601])).rejects.toThrow("Invalid argument: expirationInSeconds");
});

test("A store of properties holds 500 KB", async () => {
  const { host } = hostOf(script);
  const values = Object.fromEntries(Array.from({ length: 57 }, (_, index) => [`key${index}`, "x".repeat(9000)]));
  await expect(host.run("fill", [values])).rejects.toThrow("You have exceeded the property storage quota.");
});

test("The last visible sheet cannot be hidden", async () => {
  await expect(hostOf(script).host.run("hideAll")).rejects.toThrow("You can't hide all the sheets in a document.");
});
