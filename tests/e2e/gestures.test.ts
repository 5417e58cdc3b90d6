import { everyGesture } from "./every-gesture";
import { newFolder, openPage, startPreview, type Started } from "./start-preview";

jest.setTimeout(400_000);

const folder = newFolder();
let preview: Started;
let opened: Awaited<ReturnType<typeof openPage>>;

beforeAll(async () => {
  preview = await startPreview(["--sample", "science-and-maths"], folder);
  opened = await openPage(preview.url);
});
afterAll(async () => {
  await opened.close();
  await preview.stop();
});

everyGesture(() => ({ page: opened.page, folder, tab: "A levels" }));

test("nothing went wrong on the page meanwhile", () => {
  expect(opened.errors).toEqual([]);
});
