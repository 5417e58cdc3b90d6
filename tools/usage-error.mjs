/** A mistake of the person who typed the command: its message is all they need. */
export class UsageError extends Error {}
