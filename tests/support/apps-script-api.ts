import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface PushedFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

interface Project {
  readonly title: string;
  readonly parentId: string;
  files: readonly PushedFile[];
  readonly versions: string[];
  /** "refused" as by Google, "offline" as when the line is cut. */
  state: "well" | "refused" | "offline";
}

const refusal = [403, { error: { code: 403, message: "The caller does not have permission" } }] as const;

/** A stand-in for the Apps Script API, on this machine: script projects with their files and versions. */
export async function startApi() {
  const projects = new Map<string, Project>();

  function add(id: string, title = "", parentId = ""): Project {
    const manifest = { name: "appsscript", type: "JSON", source: "{}" };
    const project: Project = { title, parentId, files: [manifest], versions: [], state: "well" };
    projects.set(id, project);
    return project;
  }

  function answer(method: string, path: readonly string[], body: Record<string, unknown>): readonly [number, unknown] {
    const [, id = "", what] = path;
    if (path[0] === "oauth2") return [200, { email: "technician@college.example" }];
    if (method === "POST" && id === "") {
      if (body.parentId === api.refusedParent) return refusal;
      const scriptId = `made-${"x".repeat(20)}-${projects.size + 1}`;
      add(scriptId, String(body.title), String(body.parentId));
      return [200, { scriptId, ...body }];
    }
    const project = projects.get(id);
    if (!project) return [404, { error: { code: 404, message: "Requested entity was not found." } }];
    if (project.state === "refused") return refusal;
    if (what === "versions" && method === "POST") {
      project.versions.push(String(body.description));
      return [200, { versionNumber: project.versions.length, description: body.description }];
    }
    if (what === "versions")
      return [
        200,
        { versions: project.versions.map((description, index) => ({ versionNumber: index + 1, description })) },
      ];
    if (method === "PUT") project.files = body.files as readonly PushedFile[];
    return [200, { files: project.files }];
  }

  async function respond(request: IncomingMessage, response: ServerResponse) {
    const body = (await request.setEncoding("utf8").toArray()).join("");
    const path = new URL(request.url ?? "", "http://loopback").pathname.split("/").filter((part) => part !== "v1");
    const [status, data] = answer(
      request.method ?? "",
      path.slice(1),
      JSON.parse(body || "{}") as Record<string, unknown>,
    );
    if (projects.get(path[2] ?? "")?.state === "offline") request.socket.destroy();
    else response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(data));
  }

  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const api = {
    add,
    projects,
    /** A spreadsheet that may not be given a script. */
    refusedParent: "",
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return api;
}

/** What sets a child process up so that clasp speaks to `url`; a home of its own, with a made-up login if there is to be one. */
export function claspEnvironment(url: string, hasLogin = true): NodeJS.ProcessEnv {
  const home = mkdtempSync(join(tmpdir(), "clasp-home-"));
  const token = { type: "authorized_user", client_id: "x", client_secret: "x", refresh_token: "x", access_token: "x" };
  const login = { tokens: { default: { ...token, expiry_date: Date.now() + 3_600_000 } } };
  if (hasLogin) writeFileSync(join(home, ".clasprc.json"), JSON.stringify(login));
  const preload = resolve("tests/support/clasp-to-loopback.mjs");
  return {
    ...process.env,
    HOME: home,
    USERPROFILE: home,
    APPS_SCRIPT_API: url,
    NODE_OPTIONS: `--import ${new URL(`file://${preload}`).href}`,
  };
}
