/** What an error says. Errors come from other realms too, where instanceof is false, and anything may be thrown. */
export const messageOf = (error: unknown): string =>
  String((error as { message?: unknown } | null | undefined)?.message ?? error);
