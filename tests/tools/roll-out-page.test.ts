import { readFileSync } from "node:fs";

const page = readFileSync("docs/roll-out.md", "utf8");
const between = (name: string) => new RegExp(`<!-- ${name} -->([^]*?)<!-- /${name} -->`).exec(page)?.[1] ?? "";
const firstCells = (table: string) => [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, cell = ""]) => cell);
const fieldOf = (name: string) => new RegExp(`^\\| ${name} \\| (.+) \\|$`, "m").exec(page)?.[1] ?? "";
const inOrder = (list: readonly string[]) => [...list].sort((one, other) => one.localeCompare(other));

test("the page for administrators gives a reason for each scope of the manifest, and for no other", () => {
  const { oauthScopes } = JSON.parse(readFileSync("appsscript.json", "utf8")) as { oauthScopes: string[] };
  expect(firstCells(between("scopes"))).toEqual(oauthScopes);
});

test("it lists what the clasp of this project asks for", () => {
  const login = readFileSync("node_modules/@google/clasp/build/src/commands/login.js", "utf8");
  const list = /DEFAULT_SCOPES = \[([^]*?)\]/.exec(login)?.[1] ?? "";
  const scopes = [...list.matchAll(/auth\/([\w.-]+)'/g)].map(([, scope = ""]) => scope);
  expect(scopes.length).toBeGreaterThan(5);
  expect(inOrder(firstCells(between("clasp scopes")))).toEqual(inOrder(scopes));
});

test("the listing's texts keep to Google's limits", () => {
  expect(fieldOf("application name").length).toBeLessThanOrEqual(50);
  expect(fieldOf("application name")).not.toMatch(/google/i);
  expect(fieldOf("short description").length).toBeGreaterThan(50);
  expect(fieldOf("short description").length).toBeLessThanOrEqual(200);
});

test.each([
  ...[32, 48, 96, 128].map((size) => [`icon-${size}`, size, size] as const),
  ["banner-220x140", 220, 140] as const,
])("%s.png is a picture of %i by %i pixels", (name, width, height) => {
  const picture = readFileSync(`docs/listing/${name}.png`);
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([width, height]);
});

test("every file that it leads to is there", () => {
  const links = [...page.matchAll(/\]\(([^)#]+?)\)/g)].map(([, to = ""]) => to).filter((to) => !to.startsWith("http"));
  expect(links.length).toBeGreaterThan(8);
  for (const to of links) expect(() => readFileSync(`docs/${to}`)).not.toThrow();
});
