import type { Check } from "./check";

/** Also an impossible mark: one above its maximum, below zero, or a word that is no code. */
export const unreadableCell: Check = {
  title: "Cannot be read",
  find: ({ problems }) => problems,
};
