import { standClockAt } from "../../preview/page/sample-clock";
import { builtFile } from "./addon";

/** The built add-on as it runs on another day, such as 2026-03-31. */
export const codeOn = (day: string): string => `(${standClockAt.toString()})("${day}");\n${builtFile("Code.js")}`;
