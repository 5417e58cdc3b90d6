// The preview's server: files to read, workbooks to keep. It answers this machine's own page and nobody else.
import { randomBytes, timingSafeEqual } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, extname, join, normalize, sep } from "node:path";
import { workbookName } from "./workbook-store.mjs";

const largestWorkbook = 256 * 1024 * 1024;
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
};
// The add-on's own file is run from its text, hence eval; nothing may be fetched from, or sent to, another machine.
const contentPolicy =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Listens on `port` of the loopback address, or on the next one that is free.
 * @returns the port it got
 */
export async function listen(server, port) {
  for (let tried = port; tried < port + 50 && tried <= 65535; tried++) {
    const error = await new Promise((done) => {
      server.once("error", done);
      server.listen(tried, "127.0.0.1", () => {
        server.off("error", done);
        done(undefined);
      });
    });
    if (!error) return server.address().port;
    if (error.code !== "EADDRINUSE") throw error;
  }
  throw new Error(`Expected a free port from ${port} on, found none among 50. Choose another with --port.`);
}

const howToOpen = "This preview opens only with the URL that npm start printed: take it from there.";

const cookieOf = (request, name) =>
  (request.headers.cookie ?? "")
    .split("; ")
    .find((each) => each.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? "";

const pathOf = (file) => (typeof file === "string" ? file : file());

const sameText = (a, b) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** A build replaces its folder whole: for an instant nothing is there. @returns undefined for what stays away */
async function readWhole(path, tries = 3) {
  const content = await readFile(path).catch(() => undefined);
  if (content || tries === 0) return content;
  await new Promise((done) => setTimeout(done, 50));
  return readWhole(path, tries - 1);
}

async function bodyOf(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > largestWorkbook) throw Object.assign(new Error("The workbook is larger than 256 MB."), { status: 413 });
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/**
 * @param {object} parts
 * @param {string} parts.pageFolder the page's own bundle
 * @param {string} parts.distFolder what is pushed to Apps Script
 * @param {{ files: Map<string, string | (() => Promise<string>)> }} parts.opening what to open first, and the files it is made from: name → path
 * @param {ReturnType<import("./workbook-store.mjs").openStore>} parts.store
 * @param {string} parts.key only who opens `/key` is let in: another user of the machine reaches this address too
 */
export function createPreviewServer({ pageFolder, distFolder, opening, store, key }) {
  // Another site's page can send a request here but cannot read this page, so it never learns the token.
  const token = randomBytes(24).toString("hex");
  const { files, ...description } = opening;

  async function sendFile(response, path, change = (text) => text) {
    const content = await readWhole(path);
    if (!content) return response.writeHead(404).end("There is no such file.");
    const type = types[extname(path)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type }).end(change(content));
  }

  /** The page's own files are asked about at each opening, but sent, and read by the browser's engine, only when they are others. */
  async function sendPageFile(request, response, name) {
    const found = await stat(join(pageFolder, name)).catch(() => undefined);
    if (!found) return sendWithin(response, pageFolder, name);
    const etag = `"${found.mtimeMs}-${found.size}"`;
    response.setHeader("cache-control", "private, no-cache");
    response.setHeader("etag", etag);
    if (request.headers["if-none-match"] === etag) return response.writeHead(304).end();
    return sendWithin(response, pageFolder, name);
  }

  function sendWithin(response, folder, name) {
    const path = normalize(join(folder, name));
    return path.startsWith(folder + sep) ? sendFile(response, path) : response.writeHead(404).end();
  }

  /** The add-on's own pages as Apps Script knows them: by name, without ".html". */
  async function builtPages() {
    const files = (await readdir(distFolder).catch(() => [])).filter((file) => extname(file) === ".html");
    const texts = await Promise.all(files.map((file) => readFile(join(distFolder, file), "utf8")));
    return Object.fromEntries(files.map((file, index) => [basename(file, ".html"), texts[index]]));
  }

  const sendJson = (response, value) =>
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));

  async function workbook(request, response, name) {
    if (!workbookName.test(name)) return response.writeHead(404).end("There is no such workbook.");
    if (request.method === "GET") {
      const kept = await store.read(name);
      if (!kept) return response.writeHead(204).end();
      return response.writeHead(200, { "content-type": "application/json", etag: kept.revision }).end(kept.text);
    }
    if (!sameText(String(request.headers["x-preview-token"] ?? ""), token))
      return response.writeHead(403).end("Only the preview's own page may change a workbook.");
    if (request.method === "DELETE") {
      await store.setAside(name);
      return response.writeHead(204).end();
    }
    if (request.method !== "PUT") return response.writeHead(405).end();
    const text = await bodyOf(request);
    JSON.parse(text);
    const revision = await store.write(name, text, request.headers["if-match"]);
    return revision
      ? response.writeHead(204, { etag: revision }).end()
      : response.writeHead(412).end("The workbook was changed somewhere else since this page read it.");
  }

  async function answer(request, response) {
    const { port } = server.address();
    // A name that someone points at 127.0.0.1 is not this server's name.
    if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host))
      return response.writeHead(403).end("This server answers 127.0.0.1 and localhost only.");
    response.setHeader("cache-control", "no-store");
    response.setHeader("x-content-type-options", "nosniff");
    const cookie = `preview-${port}`;
    if (request.method === "GET" && sameText(request.url.slice(1), key)) {
      // A cookie is not told by port, so its name says which preview it opens.
      response.setHeader("set-cookie", `${cookie}=${key}; Path=/; HttpOnly; SameSite=Lax`);
      return response.writeHead(303, { location: "/" }).end();
    }
    if (!sameText(cookieOf(request, cookie), key)) return response.writeHead(403).end(howToOpen);
    const [, area = "", name = ""] = new URL(request.url, "http://localhost").pathname
      .split("/")
      .map(decodeURIComponent);
    if (area === "workbooks" && name) return workbook(request, response, name);
    if (request.method !== "GET") return response.writeHead(405).end();
    if (area === "") {
      response.setHeader("content-security-policy", contentPolicy);
      return sendFile(response, join(pageFolder, "index.html"), (page) => String(page).replace("{{token}}", token));
    }
    if (area === "workbooks") return sendJson(response, await store.names());
    if (area === "opening") return sendJson(response, { ...description, files: [...files.keys()] });
    if (area === "files" && files.has(name)) return sendFile(response, await pathOf(files.get(name)));
    if (area === "page") return sendPageFile(request, response, name);
    if (area === "pages") return sendJson(response, await builtPages());
    if (area === "dist") return sendWithin(response, distFolder, name);
    return response.writeHead(404).end("There is nothing here.");
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(error.status ?? (error instanceof SyntaxError ? 400 : 500));
      response.end(error.message);
    });
  });
  return server;
}
