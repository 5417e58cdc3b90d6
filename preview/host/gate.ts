import { authorise } from "./authorisation";
import { notEmulated } from "./exception";
import type { Busy } from "./busy";
import type { Execution } from "./execution";
import type { Faults } from "./faults";
import { isServiceObject, serviceName, type ServiceObject } from "./service-object";

/** Names that the language and its tools ask every object for. */
const askedOfAnything = new Set([
  "then",
  "toJSON",
  "constructor",
  "asymmetricMatch",
  "nodeType",
  "tagName",
  "$$typeof",
]);

type Method = (...args: unknown[]) => unknown;

/** In a list or in its rows: a grid of texts and numbers is passed as it is. */
const holds = (list: readonly unknown[], isIt: (item: unknown) => boolean): boolean =>
  list.some((item) => (Array.isArray(item) ? holds(item, isIt) : isIt(item)));

/**
 * Where every call from the script into a service passes: it is counted, allowed or refused, made to fail where a test
 * wants that, and answered with a clear error when the member is not emulated. Calls among the services do not pass.
 *
 * @returns a function that gives an object as the script may have it
 */
export function createGate(execution: Execution, faults: Faults, busy: Busy): <T>(value: T) => T {
  const outside = new WeakMap<object, object>();
  const inside = new WeakMap<object, object>();

  function takeIn(value: unknown): unknown {
    if (Array.isArray(value)) return holds(value, (item) => inside.has(item as object)) ? value.map(takeIn) : value;
    return typeof value === "object" && value !== null ? (inside.get(value) ?? value) : value;
  }

  function handOut<T>(value: T): T {
    if (Array.isArray(value)) return holds(value, isServiceObject) ? (value.map(handOut) as T) : value;
    if (!isServiceObject(value)) return value;
    const known = outside.get(value) ?? guard(value);
    outside.set(value, known);
    return known as T;
  }

  function passing(name: string, target: ServiceObject, method: Method): Method {
    return (...args) => {
      execution.throwIfOver();
      const number = execution.calls.push(name);
      authorise(execution.mode, name);
      faults.beforeCall?.(name, execution);
      busy.pass(name, target, execution);
      faults.strike(execution, number, "before");
      if (!name.startsWith("Logger.")) execution.throwLateError();
      const result = handOut(method.apply(target, args.map(takeIn)));
      faults.strike(execution, number, "after");
      return result;
    };
  }

  function guard(target: ServiceObject): object {
    const name = target[serviceName];
    const proxy: object = new Proxy(target, {
      get(_, key) {
        if (typeof key === "symbol") return Reflect.get(target, key) as unknown;
        if (key === "toString") return () => name;
        const member = Object.hasOwn(target, key) ? (Reflect.get(target, key) as unknown) : undefined;
        if (typeof member === "function") return passing(`${name}.${key}`, target, member as Method);
        if (member !== undefined) return member;
        if (askedOfAnything.has(key)) return undefined;
        throw notEmulated(`${name}.${key}`);
      },
      set(_, key) {
        throw new TypeError(`Cannot set ${name}.${String(key)}.`);
      },
    });
    inside.set(proxy, target);
    return proxy;
  }

  return handOut;
}
