import { columnName, sourceKeys, travellingTabs } from "./travels";
import { emptyWarehouse, fill, makeViews } from "./warehouse";

export interface ViewTime {
  readonly view: string;
  readonly seconds: number;
  /** Of the processor, on all threads together: a busy machine leaves it as it is. */
  readonly cpuSeconds: number;
  /** Of the whole process while the view was made, at most, in MB. */
  readonly peakMB: number;
  readonly rowsOut: number;
}

const [years, points, perCollege] = [3, 6, 5000];

/** Of the engine; what is more goes to disk. The process has some more beside it. */
const memoryLimit = "6GB";

/** The colleges of so many snapshot rows: 5,000 learners, each on one course, three years, six points a year. */
export const collegesOf = (snapshots: number): number =>
  Math.max(1, Math.round(snapshots / (years * points * perCollege)));

/** Made up in the engine: learners in fifteen departments; signals by their number, so that every run is alike. */
function madeUp(colleges: number): Record<string, string> {
  const learners = `SELECT c, y, i, 'L' || i AS learner_id, 'College ' || c AS college, 'Department ' || (i % 15) AS department, (2023 + y) || '/' || (24 + y) AS academic_year, CAST(hash(c * 1000003 + y * 7919 + i) % 1000 AS INT) AS h FROM range(${colleges}) AS a(c), range(${years}) AS b(y), range(${perCollege}) AS d(i)`;
  const tier = (by: string) =>
    `CASE WHEN ${by} % 20 = 0 THEN 'Red' WHEN ${by} % 5 = 0 THEN 'Amber' ELSE 'On track' END`;
  const grade = (by: string) => `['A*', 'A', 'B', 'C', 'D', 'E'][1 + CAST(${by} % 6 AS INT)]`;
  return {
    trackers: `SELECT college, department, academic_year, 'Tracker' AS tab, i AS row_number, learner_id, ${tier("h")} AS tier, 'PH' AS course, 'A level' AS qualification, 'Physics' AS subject, 'PH' || (h % 9) AS "teaching_group", CAST(4 + (h % 50) / 10 AS VARCHAR) AS prior, ${grade("h")} AS working_at, CAST(h % 6 - 3 AS VARCHAR) AS gap, CAST(70 + h % 31 AS VARCHAR) AS attendance, CASE WHEN h % 5 = 0 THEN 'Attendance ' || (70 + h % 20) || '% (below 90%); 2 grades below MEG (2 or more)' ELSE '' END AS reasons FROM (${learners})`,
    learners: `SELECT college, department, academic_year, 'Learners' AS tab, i AS row_number, learner_id, CASE WHEN h % 4 = 0 THEN 'Yes' ELSE 'No' END AS disadvantage, CASE WHEN h % 7 = 0 THEN 'Yes' ELSE 'No' END AS send, CASE WHEN h % 2 = 0 THEN 'Female' ELSE 'Male' END AS sex, 'On site' AS mode FROM (${learners})`,
    snapshots: `SELECT college, department, academic_year, 'Snapshots' AS tab, i * ${points} + p AS row_number, 'Point ' || p AS data_point, CAST(make_date(2023 + CAST(y AS INT), 9, 20) + CAST(p * 40 AS INT) AS VARCHAR) AS taken_on, learner_id, 'PH' AS course, 'B' AS meg, ${grade("(h + p)")} AS working_at, CAST((h + p) % 6 - 3 AS VARCHAR) AS gap, ${tier("(h + p)")} AS tier, CAST(70 + (h + p) % 31 AS VARCHAR) AS attendance FROM (${learners}), range(${points}) AS e(p)`,
    outcomes: `SELECT college, department, academic_year, 'Outcomes' AS tab, i AS row_number, learner_id, 'PH' AS course, CASE WHEN h % 11 = 0 THEN 'U' ELSE ${grade("h")} END AS final_grade, NULL AS withdrawn_on FROM (${learners}) WHERE y < ${years - 1}`,
    interventions: `SELECT college, department, academic_year, 'Interventions' AS tab, i AS row_number, 'ACT-' || i AS record_id, learner_id, 'Open' AS status, '1' AS version, CAST(make_date(2023 + CAST(y AS INT), 11, 1) AS VARCHAR) AS start, CAST(make_date(2024 + CAST(y AS INT), 2, 1) AS VARCHAR) AS review FROM (${learners}) WHERE h % 5 = 0`,
    policy: `SELECT DISTINCT college, department, academic_year, 'Policy' AS tab, 1 AS row_number, 'year.start' AS setting, (2023 + y) || '-09-01' AS value FROM (${learners})`,
  };
}

/** Every view over so many snapshot rows on two threads, one behind the other, each as a table on disk. */
export async function timeViews(snapshots: number, each: (time: ViewTime) => void): Promise<void> {
  const warehouse = await emptyWarehouse({ threads: 2, memory: memoryLimit, onDisk: true });
  const { connection } = warehouse;
  await connection.run("SET preserve_insertion_order = false");
  await fill(connection, [], { day: "2026-05-20", key: "k" });
  for (const [source, select] of Object.entries(madeUp(collegesOf(snapshots)))) {
    const tab = travellingTabs.find((one) => one.source === source);
    const known = tab ? sourceKeys(tab).map(columnName) : [];
    const own = (await connection.runAndReadAll(`SELECT * FROM (${select}) LIMIT 0`)).columnNames();
    const lacking = known.filter((name) => !own.includes(name)).map((name) => `NULL AS ${name}`);
    await connection.run(
      `INSERT INTO learner_progress_source.raw_${source} BY NAME SELECT ${["*", ...lacking].join(", ")} FROM (${select})`,
    );
  }
  await makeViews(connection, {
    around: async (view, table, make) => {
      let peak = 0;
      const look = () => void (peak = Math.max(peak, process.memoryUsage.rss()));
      const watch = setInterval(look, 20);
      const [start, used] = [performance.now(), process.cpuUsage()];
      await make();
      const seconds = (performance.now() - start) / 1000;
      const { user, system } = process.cpuUsage(used);
      look();
      clearInterval(watch);
      const [row] = await warehouse.query(`SELECT COUNT(*) AS count FROM ${table}`);
      each({ view, seconds, cpuSeconds: (user + system) / 1e6, peakMB: peak / 1e6, rowsOut: Number(row?.count) });
    },
  });
  await warehouse.close();
}
