// Loaded before clasp: aims its own Google client at the loopback server in $APPS_SCRIPT_API.
import { createRequire } from "node:module";

const requireFromClasp = createRequire(createRequire(import.meta.url).resolve("@google/clasp"));
const { google } = requireFromClasp("googleapis");
const script = google.script;
google.script = (options) => script.call(google, { ...options, rootUrl: process.env.APPS_SCRIPT_API });
