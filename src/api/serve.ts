import type * as z from "zod/mini";
import { callMessages } from "../messages/panel-messages";
import { type Answer, type CallName, contract, type ErrorCode } from "./contract";
import type { Handlers } from "./handlers";
import { problemsIn } from "./problems-in";

/** A failure that keeps its code on the way to the sidebar. */
class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The one door from the sidebar: `call("card", "{}")` gives an {@link Answer} as JSON. It never throws, since Google
 * replaces the sentence of an error by its own.
 */
export function serve(handlers: Handlers): (name: unknown, json: unknown) => string {
  return (name, json) => {
    try {
      return JSON.stringify({ ok: true, data: answer(handlers, knownName(name), json) } satisfies Answer);
    } catch (error) {
      const code = error instanceof Refusal ? error.code : "failed";
      return JSON.stringify({ ok: false, code, message: sentenceOf(error) } satisfies Answer);
    }
  };
}

function answer(handlers: Handlers, name: CallName, json: unknown): unknown {
  const input = checked(contract[name].input, parsed(name, json), (problems) => [
    "bad-input",
    callMessages.badInput(problems),
  ]);
  // One name gives one handler and one input, which the compiler cannot follow through a union of names.
  const handle = handlers[name] as (input: unknown) => unknown;
  return checked(contract[name].output, handle(input), (problems) => [
    "bad-output",
    callMessages.badOutput(name, problems),
  ]);
}

/** Own properties only: "toString" and "constructor" are no calls. */
function knownName(name: unknown): CallName {
  if (typeof name === "string" && Object.prototype.hasOwnProperty.call(contract, name)) return name as CallName;
  throw new Refusal("unknown-call", callMessages.unknownCall(String(name)));
}

function parsed(name: CallName, json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    throw new Refusal("bad-input", callMessages.notJson(name));
  }
}

function checked(
  schema: z.ZodMiniType,
  value: unknown,
  refusal: (problems: readonly string[]) => readonly [ErrorCode, string],
): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Refusal(...refusal(problemsIn(result.error.issues)));
}

/** Errors come from other realms too, where instanceof is false. */
function sentenceOf(error: unknown): string {
  const message = (error as { message?: unknown } | null | undefined)?.message ?? error;
  return typeof message === "string" && message.trim() ? message : callMessages.unknownFault;
}
