import type { ImportTarget } from "../import-target";
export declare const attendance: ImportTarget;
