// Loaded before clasp: aims its own Google client at the loopback server in $APPS_SCRIPT_API.
import { createRequire } from "node:module";

/** The tools that start clasp inherit this too, and have no use for it. */
if (/clasp/.test(process.argv[1] ?? "")) {
  const requireFromClasp = createRequire(createRequire(import.meta.url).resolve("@google/clasp"));
  const { google } = requireFromClasp("googleapis");
  for (const name of ["script", "oauth2"]) {
    const make = google[name];
    google[name] = (options) =>
      make.call(google, {
        ...(typeof options === "string" ? { version: options } : options),
        rootUrl: process.env.APPS_SCRIPT_API,
      });
  }
}
