import { makeDepartment } from "./department.mjs";
import { print } from "./measure.mjs";
import { openAddon } from "./open-addon.mjs";

const headings = [
  "Student ID",
  "Surname",
  "Course",
  "Qualification",
  "Subject",
  "GCSE average",
  "Test 1",
  "Test 2",
  "Mock 1",
  "Mock 2",
  "Attendance",
];

function departmentalSheet(rows) {
  const d = makeDepartment(rows);
  const row = (r) => [
    d.learnerId[r][0],
    `Learner ${r}`,
    d.course[r][0],
    d.qualification[r][0],
    d.subject[r][0],
    d.prior[r][0],
    ...d.marks[r],
    d.attendance[r][0],
  ];
  return [headings, ...Array.from({ length: rows }, (_, r) => row(r))];
}

async function countCalls(rows) {
  const { workbook, host, planFrom } = await openAddon({ Physics: departmentalSheet(rows) });
  const counts = {};
  const record = (action) => (counts[action] = host.serviceCalls.count);
  const call = async (name, input, action = name) => {
    const answer = JSON.parse(await host.client("call", [name, JSON.stringify(input)]));
    if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
    record(action);
    return answer.data;
  };
  await host.open();
  record("onOpen");
  const plan = planFrom(await call("inspectSheet", {}));
  await call("setUpSheet", plan);
  await call("setUpSheet", plan, "setUpSheet again");
  workbook.select({ sheet: workbook.activeSheet(), row: Math.floor(rows / 2), column: 0, rows: 1, columns: 1 });
  await call("card", {});
  for (const action of ["showCard", "useThisSheet", "checkAndRepair", "newTracker", "showHelp"]) {
    await host.run(action);
    record(action);
  }
  workbook.dispose();
  return counts;
}

/** Calls of Google's services that each action makes at three sizes of a tracker; they must not grow. */
export async function benchServiceCalls(sizes = [100, 1_000, 10_000]) {
  const counts = [];
  for (const rows of sizes) counts.push(await countCalls(rows));
  return Object.keys(counts[0]).map((action) => {
    const bySize = Object.fromEntries(sizes.map((rows, index) => [`at${rows}`, counts[index][action]]));
    return print({ figure: "service calls", action, ...bySize, grows: counts.at(-1)[action] > counts[0][action] });
  });
}
