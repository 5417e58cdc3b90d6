// Runs inside the sidebar's frame, before the add-on's own script: gives it `google.script`, as Google's frame has it.
import { copyLegal } from "../host/legal-value";
import type { Reply } from "./frame-messages";
import { frameStorage, itemsIn } from "./frame-storage";
import { standClockAt } from "./sample-clock";

interface Handlers {
  readonly success?: (value: unknown, user: unknown) => void;
  readonly failure?: (error: Error, user: unknown) => void;
  readonly user?: unknown;
}

const day = document.currentScript?.dataset.day;
if (day) standClockAt(day);

const waiting = new Map<number, Handlers>();
let calls = 0;

function send(name: string, args: unknown[], handlers: Handlers): void {
  const sent = args.map((arg, index) => copyLegal(arg, String(index)));
  const id = ++calls;
  waiting.set(id, handlers);
  parent.postMessage({ kind: "call", id, name, json: JSON.stringify(sent) }, "*");
}

/** Any name is a function of the server, save the three that set up the next call. */
function runner(handlers: Handlers): unknown {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === "withSuccessHandler")
          return (success: Required<Handlers>["success"]) => runner({ ...handlers, success });
        if (name === "withFailureHandler")
          return (failure: Required<Handlers>["failure"]) => runner({ ...handlers, failure });
        if (name === "withUserObject") return (user: unknown) => runner({ ...handlers, user });
        return (...args: unknown[]) => send(String(name), args, handlers);
      },
    },
  );
}

addEventListener("message", (event: MessageEvent<Reply>) => {
  if (event.source !== parent) return;
  const handlers = waiting.get(event.data.id);
  if (!handlers) return;
  waiting.delete(event.data.id);
  if ("json" in event.data) return handlers.success?.(JSON.parse(event.data.json), handlers.user);
  const error = Object.assign(new Error(event.data.message), { name: event.data.name });
  if (!handlers.failure) throw error;
  handlers.failure(error, handlers.user);
});

// The page does not hear the keys that are pressed in here.
addEventListener("keydown", (event) => {
  if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  parent.postMessage({ kind: "pane", steps: event.shiftKey ? -1 : 1 }, "*");
});

const storage = frameStorage(itemsIn(window.name), (items) => parent.postMessage({ kind: "keep", items }, "*"));
Object.defineProperty(window, "sessionStorage", { value: storage });

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => parent.postMessage({ kind: "close" }, "*"),
        origin: location.ancestorOrigins?.[0] ?? "",
        editor: { focus: () => parent.postMessage({ kind: "focus" }, "*") },
      },
    },
  },
});
