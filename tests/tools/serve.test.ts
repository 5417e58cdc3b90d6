import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from "node:fs";
import { type OutgoingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./run-node";

const folder = mkdtempSync(join(tmpdir(), "serve-"));
let server: ChildProcess;
let port: number;
let next: number;
let token: string;
const key = "k".repeat(48);

interface Answer {
  status: number | undefined;
  text: string;
  etag: string | undefined;
  location: string | undefined;
  cookies: string[];
}

/** node:http, since fetch sets the Host header itself. */
function ask(path: string, method = "GET", headers: OutgoingHttpHeaders = {}, body = "") {
  return askAsStranger(path, method, { cookie: `preview-${port}=${key}`, ...headers }, body);
}

function askAsStranger(path: string, method = "GET", headers: OutgoingHttpHeaders = {}, body = "") {
  return new Promise<Answer>((done, fail) => {
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let text = "";
      response.on("data", (part) => (text += part));
      const { etag, location, "set-cookie": cookies = [] } = response.headers;
      response.on("end", () => done({ status: response.statusCode, text, etag, location, cookies }));
    });
    asked.on("error", fail);
    asked.end(body);
  });
}

beforeAll(async () => {
  for (const name of ["page", "dist"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "page/index.html"), "token={{token}}");
  writeFileSync(join(folder, "dist/Code.js"), "code");
  writeFileSync(join(folder, "dist/sidebar.html"), "<p>panel</p>");
  writeFileSync(join(folder, "secret.csv"), "secret");
  writeFileSync(join(folder, "own.csv"), "a,b");
  server = spawn(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `import { createPreviewServer, listen } from "./tools/serve.mjs";
       import { openStore } from "./tools/workbook-store.mjs";
       const folder = ${JSON.stringify(folder)};
       const opening = { workbook: "own", kind: "file", files: new Map([["own.csv", folder + "/own.csv"]]) };
       const store = openStore(folder + "/kept");
       const key = ${JSON.stringify(key)};
       const make = () => createPreviewServer({ pageFolder: folder + "/page", distFolder: folder + "/dist", opening, store, key });
       const first = await listen(make(), 0);
       console.log(JSON.stringify([first, await listen(make(), first)]));`,
    ],
    { cwd: root, stdio: ["ignore", "pipe", "inherit"] },
  );
  const ports = await new Promise<number[]>((done) =>
    server.stdout?.once("data", (text: Buffer) => done(JSON.parse(String(text)))),
  );
  port = ports[0] ?? 0;
  next = ports[1] ?? 0;
  token = (await ask("/")).text.slice("token=".length);
});
afterAll(() => server.kill());

test("a port that is taken is passed over for the next free one", () => {
  expect(next).toBeGreaterThan(port);
});

test("the page, the add-on's files and the file that was asked for are served, nothing else", async () => {
  expect((await ask("/dist/Code.js")).text).toBe("code");
  expect(JSON.parse((await ask("/pages")).text)).toEqual({ sidebar: "<p>panel</p>" });
  expect((await ask("/files/own.csv")).text).toBe("a,b");
  expect(JSON.parse((await ask("/opening")).text)).toEqual({ workbook: "own", kind: "file", files: ["own.csv"] });
  for (const path of ["/files/secret.csv", "/dist/..%2fsecret.csv", "/page/%2e%2e%2fsecret.csv", "/secret.csv"])
    expect(await ask(path)).toMatchObject({ status: 404 });
});

test("a file of the page is sent again only when it has changed", async () => {
  writeFileSync(join(folder, "page/main.js"), "page");
  const first = await ask("/page/main.js");
  expect(first).toMatchObject({ status: 200, text: "page" });
  const known = { "if-none-match": String(first.etag) };
  expect(await ask("/page/main.js", "GET", known)).toMatchObject({ status: 304, text: "" });
  writeFileSync(join(folder, "page/main.js"), "another");
  expect(await ask("/page/main.js", "GET", known)).toMatchObject({ status: 200, text: "another" });
  expect((await ask("/dist/Code.js")).etag).toBeUndefined();
});

test("a workbook is kept and given back, and a writer who has not read the newest is refused", async () => {
  const headers = { "x-preview-token": token };
  expect(await ask("/workbooks/own")).toMatchObject({ status: 204 });
  const first = await ask("/workbooks/own", "PUT", headers, '{"a":1}');
  expect(first.status).toBe(204);
  expect(await ask("/workbooks/own", "PUT", headers, '{"a":2}')).toMatchObject({ status: 412 });
  expect(await ask("/workbooks/own", "PUT", { ...headers, "if-match": first.etag }, '{"a":3}')).toMatchObject({
    status: 204,
  });
  expect(await ask("/workbooks/own")).toMatchObject({ status: 200, text: '{"a":3}' });
});

test("what is not JSON is not kept", async () => {
  expect(await ask("/workbooks/broken", "PUT", { "x-preview-token": token }, "{")).toMatchObject({ status: 400 });
  expect(await ask("/workbooks/broken")).toMatchObject({ status: 204 });
});

test.each(["PUT", "DELETE"])("%s without this page's token is refused", async (method) => {
  const body = method === "PUT" ? "{}" : "";
  expect(await ask("/workbooks/own", method, {}, body)).toMatchObject({ status: 403 });
  expect(await ask("/workbooks/own", method, { "x-preview-token": "x".repeat(48) }, body)).toMatchObject({
    status: 403,
  });
});

test("another name that leads to this address is refused", async () => {
  expect(await ask("/opening", "GET", { host: `elsewhere.example:${port}` })).toMatchObject({ status: 403 });
});

test("another user of the machine, who has not the URL, gets nothing: no page, no token, no file", async () => {
  for (const path of [
    "/",
    "/opening",
    "/workbooks",
    "/workbooks/own",
    "/files/own.csv",
    "/dist/Code.js",
    `/${"x".repeat(48)}`,
  ]) {
    const { status, text } = await askAsStranger(path);
    expect({ path, status }).toEqual({ path, status: 403 });
    expect(text).toBe("This preview opens only with the URL that npm start printed: take it from there.");
  }
  const cookie = `preview-${port}=${"x".repeat(48)}`;
  expect(await askAsStranger("/", "GET", { cookie })).toMatchObject({ status: 403 });
});

test("the URL that is printed lets a browser in, and scripts of the page cannot read by what", async () => {
  const { status, location, cookies } = await askAsStranger(`/${key}`);
  expect({ status, location }).toEqual({ status: 303, location: "/" });
  expect(cookies).toEqual([`preview-${port}=${key}; Path=/; HttpOnly; SameSite=Lax`]);
});

test("files that a build is just replacing are waited for", async () => {
  const [code, aside] = [join(folder, "dist/Code.js"), join(folder, "dist/aside")];
  renameSync(code, aside);
  setTimeout(() => renameSync(aside, code), 60);
  expect(await ask("/dist/Code.js")).toMatchObject({ status: 200, text: "code" });
});
