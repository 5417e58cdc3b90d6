import type { ImportTarget, TargetKey } from "./import-target";
/** Every column that an export can fill. */
export declare const allTargets: readonly ImportTarget[];
export declare function targetOf(key: TargetKey): ImportTarget;
