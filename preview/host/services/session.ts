import type { AuthModeName } from "../execution-kinds";
import { service } from "../service-object";

type User = GoogleAppsScript.Base.User;
type Session = GoogleAppsScript.Base.Session;

const createUser = (email: string): User => service<User>("User", { getEmail: () => email });

/** @param timeZone the script's, from its manifest; the spreadsheet has its own */
export function createSession(user: string, mode: AuthModeName, locale: string, timeZone: string): Session {
  const seen = createUser(mode === "FULL" ? user : "");
  return service<Session>("Session", {
    getActiveUser: () => seen,
    getEffectiveUser: () => seen,
    getActiveUserLocale: () => locale.replace("_", "-"),
    getScriptTimeZone: () => timeZone,
  });
}
