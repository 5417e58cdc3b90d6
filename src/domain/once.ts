/** Makes a value when it is first asked for and keeps it: for what is worked out from a constant alone. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
