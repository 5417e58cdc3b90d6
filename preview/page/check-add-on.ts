import { declaredFunctions } from "../host/declared-functions";
import { loadInBrowser } from "../host/load-in-browser";

const whatToDo = "Build it with npm run build, or wait until a build that is running has ended, and reload this page.";

/** @throws Error saying what to do, when the add-on's file is missing, half or no add-on */
export function checkAddOn(source: string): void {
  const names = declaredFunctions(source).map(({ name }) => name);
  if (!names.includes("onOpen")) throw new Error(`dist/Code.js is not the whole add-on. ${whatToDo}`);
  try {
    loadInBrowser(source, {}, names);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The add-on could not be loaded: ${reason}. ${whatToDo}`);
  }
}
