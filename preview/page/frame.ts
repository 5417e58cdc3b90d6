// Runs inside the sidebar's frame, before the add-on's own script: gives it `google.script`, as Google's frame has it.
import { type Reply, illegalPart } from "./frame-messages";

interface Handlers {
  success?: (value: unknown, user: unknown) => void;
  failure?: (error: Error, user: unknown) => void;
  user?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

function send(name: string, args: unknown[], handlers: Handlers): void {
  const illegal = illegalPart(args);
  if (illegal) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
  const id = ++calls;
  waiting.set(id, handlers);
  // Google sends JSON too: an undefined inside a list arrives as null.
  parent.postMessage({ kind: "call", id, name, json: JSON.stringify(args) }, "*");
}

/** Any name is a function of the server, save the three that set up the next call. */
function runner(handlers: Handlers): unknown {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === "withSuccessHandler") return (success: Handlers["success"]) => runner({ ...handlers, success });
        if (name === "withFailureHandler") return (failure: Handlers["failure"]) => runner({ ...handlers, failure });
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
