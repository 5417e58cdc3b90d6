import { publicSql, qualitySql, readSql } from "./generated";
import { viewOrder } from "./order";
import { travellingTabs } from "./travels";
import { viewSql } from "./warehouse";

const statement = (kind: "TABLE" | "VIEW", name: string, sql: string) =>
  `CREATE OR REPLACE ${kind} ${name} AS\n${sql.trim()}`;

/**
 * The procedure that reads the sheets once and works everything out anew, one behind the other. What is read by others is kept as a table: views
 * on views would be written into one another, and the sheets be read thousands of times for one figure, which BigQuery refuses. Nobody but who
 * calls it needs the spreadsheets.
 */
export async function refreshProcedure(): Promise<string> {
  const views = await Promise.all(viewOrder.map(async ({ name }) => ({ name, sql: await viewSql(name) })));
  const isRead = (name: string) => views.some(({ sql }) => sql.includes(`\`learner_progress\`.\`${name}\``));
  const statements = [
    statement("TABLE", "`learner_progress_source`.`as_of`", "SELECT CURRENT_DATE('Europe/London') AS day"),
    ...travellingTabs.flatMap((tab) => [
      statement("TABLE", `\`learner_progress_source\`.\`${tab.view}\``, readSql(tab)),
      ...(tab.dataset === "views" ? [statement("VIEW", `\`learner_progress\`.\`${tab.view}\``, publicSql(tab))] : []),
    ]),
    statement("TABLE", "`learner_progress`.`quality`", qualitySql()),
    ...views.map(({ name, sql }) =>
      statement(isRead(name) ? "TABLE" : "VIEW", `\`learner_progress\`.\`${name}\``, sql),
    ),
  ];
  return `CREATE OR REPLACE PROCEDURE \`learner_progress_source\`.\`refresh\`()\nOPTIONS (strict_mode = FALSE)\nBEGIN\n${statements.map((sql) => `${sql};\n`).join("\n")}END`;
}
