import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createStores } from "../../preview/host/services/stores";
import { readCsv } from "../../preview/page/csv";
import { fitColumns } from "../../preview/page/fit-columns";
import { markOf, stateText } from "../../preview/page/kept-state";
import { callThrough, setUpActiveSheet } from "../../preview/page/set-up-sample";
import { builtFile, openAddon } from "../support/addon";
import { closeWorkbooks } from "../support/workbooks";
import { everyGesture } from "./every-gesture";
import { newFolder, openPage, startPreview, type Started } from "./start-preview";

jest.setTimeout(240_000);

const sample = resolve(__dirname, "../../preview/samples/science-and-maths");
const tab = "A levels";
const folder = newFolder();
let preview: Started;
let opened: Awaited<ReturnType<typeof openPage>>;

/** The sample's learners again and again under other IDs, set up by the add-on, as the page would have kept them. */
async function keepThousand(): Promise<void> {
  const cellsOf = (file: string) => readCsv(readFileSync(join(sample, file), "utf8"));
  const [title = [], headings = [], ...learners] = cellsOf("a-levels.csv");
  const thousand = Array.from({ length: 1000 }, (_, index) => {
    const [id, ...rest] = learners[index % learners.length] ?? [];
    const year = "MNPQR"[Math.floor(index / learners.length)];
    return [{ ...id, value: `${year}${String(id?.value).slice(1)}` }, ...rest];
  });
  const cells = [title, headings, ...thousand];
  const typed = (rows: typeof cells) => rows.map((row) => row.map(({ value }) => value ?? null));
  const { workbook, host } = await openAddon({
    sheets: {
      [tab]: typed(cells),
      Courses: typed(cellsOf("courses.csv")),
      Assessments: typed(cellsOf("assessments.csv")),
    },
  });
  fitColumns(workbook, workbook.activeSheet(), cells, (text) => text.length * 7);
  await setUpActiveSheet(callThrough((name, args) => host.run(name, args, "sidebar")));
  await workbook.settled();
  const text = stateText({
    snapshot: workbook.snapshot(),
    stores: createStores(),
    calculatedWith: markOf(builtFile("Code.js")),
  });
  writeFileSync(join(folder, "science-and-maths.json"), text);
  closeWorkbooks();
}

beforeAll(async () => {
  preview = await startPreview(["--sample", "science-and-maths"], folder);
  await keepThousand();
  opened = await openPage(preview.url);
});
afterAll(async () => {
  await opened.close();
  await preview.stop();
});

everyGesture(() => ({ page: opened.page, folder, tab }));

test("nothing went wrong on the page meanwhile", () => {
  expect(opened.errors).toEqual([]);
});
