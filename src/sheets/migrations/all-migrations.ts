import { auditVersions } from "./001-audit-versions";
import type { Migration } from "./migration";

/** In the order of their versions. */
export const allMigrations: readonly Migration[] = [auditVersions];
