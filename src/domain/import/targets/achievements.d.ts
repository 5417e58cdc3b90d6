import type { ImportTarget } from "../import-target";
export declare const achievements: ImportTarget;
