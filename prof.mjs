import { build } from "/work/main/node_modules/esbuild/lib/main.js";
import { Script, createContext } from "node:vm";
import inspector from "node:inspector";
const { outputFiles } = await build({
  entryPoints: ["/work/main/src/main.ts"],
  outfile: "/tmp/x/Code.js",
  bundle: true,
  write: false,
  format: "iife",
  target: "es2017",
  charset: "utf8",
  supported: { bigint: false },
  logOverride: { "unsupported-bigint": "silent" },
});
const code = outputFiles[0].text;
const script = new Script(code, { filename: "Code.js" });
const s = new inspector.Session();
s.connect();
const post = (m, p) => new Promise((r, j) => s.post(m, p, (e, x) => (e ? j(e) : r(x))));
await post("Profiler.enable");
await post("Profiler.setSamplingInterval", { interval: 100 });
const load = () => {
  const g = {};
  g.global = g;
  script.runInContext(createContext(g));
};
for (let i = 0; i < 5; i++) load();
await post("Profiler.start");
const t = performance.now();
for (let i = 0; i < 150; i++) load();
console.log((performance.now() - t) / 150, "ms per evaluation");
const { profile } = await post("Profiler.stop");
const lines = code.split("\n");
const self = new Map();
const dt = profile.timeDeltas;
const byId = new Map(profile.nodes.map((n) => [n.id, n]));
profile.samples.forEach((id, i) => {
  const n = byId.get(id);
  const k = `${n.callFrame.functionName || "(anon)"}:${n.callFrame.lineNumber + 1}`;
  self.set(k, (self.get(k) ?? 0) + dt[i]);
});
const tot = [...self.values()].reduce((a, b) => a + b, 0);
console.log(
  [...self]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 25)
    .map(([k, v]) => `${((v / tot) * 100).toFixed(1)}% ${k} ${lines[+k.split(":")[1] - 1]?.slice(0, 90)}`)
    .join("\n"),
);
// line ticks for anonymous top-level
const ticks = new Map();
for (const n of profile.nodes)
  for (const t of n.positionTicks ?? [])
    if (n.callFrame.url === "Code.js") ticks.set(t.line, (ticks.get(t.line) ?? 0) + t.ticks);
const tt = [...ticks.values()].reduce((a, b) => a + b, 0);
console.log(
  [...ticks]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 40)
    .map(([l, c]) => `${((c / tt) * 100).toFixed(1)}% ${l} ${lines[l - 1]?.slice(0, 110)}`)
    .join("\n"),
);
