import { type Qualification } from "./qualification";
export declare const gcses: readonly Qualification[];
