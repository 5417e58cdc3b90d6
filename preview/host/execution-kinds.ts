/** developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle */
export type AuthModeName = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** What starts a script. "closed trigger" is onOpen of a published add-on that nobody has used in this file yet. */
export type ExecutionKind = "menu" | "sidebar" | "install" | "trigger" | "closed trigger" | "custom function";

export const authModeOf: Readonly<Record<ExecutionKind, AuthModeName>> = {
  menu: "FULL",
  sidebar: "FULL",
  install: "FULL",
  trigger: "LIMITED",
  "closed trigger": "NONE",
  "custom function": "CUSTOM_FUNCTION",
};
