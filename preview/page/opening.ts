/** What tools/serve.mjs was asked to open. */
export interface Opening {
  /** The name under which it is kept on disk. */
  readonly workbook: string;
  /** "kept": opened from the page before, and known by its name only. */
  readonly kind: "sample" | "file" | "kept";
  readonly title: string;
  /** Of a sample: what its data are, and whose. */
  readonly about?: string;
  readonly attribution?: string;
  /** Of a sample: the day on which its records stood so, such as 2026-03-30. The page takes it for today. */
  readonly day?: string;
  /** Of a sample: as whom it is opened, a person of its Staff tab. */
  readonly user?: { readonly name: string; readonly email: string };
  /** What each execution of a custom function is to take. */
  readonly secondsPerCall?: number;
  readonly files: readonly string[];
}

async function get(url: string): Promise<Response> {
  const response = await fetch(url).catch(() => {
    throw new Error("The preview's server has ended. Start it with npm start, then reload this page.");
  });
  if (response.status === 404 && url.startsWith("/dist/"))
    throw new Error("The add-on is not built. Build it with npm run build, then reload this page.");
  if (!response.ok) throw new Error(`The preview's server gave no ${url}: ${await response.text()}`);
  return response;
}

export const readOpening = async (): Promise<Opening> => (await get("/opening")).json() as Promise<Opening>;

/** The pages that the add-on shows, by name. */
export const readPages = async (): Promise<Record<string, string>> =>
  (await get("/pages")).json() as Promise<Record<string, string>>;

export const readSource = async (name: string): Promise<ArrayBuffer> =>
  (await get(`/files/${encodeURIComponent(name)}`)).arrayBuffer();

export const readText = async (url: string): Promise<string> => (await get(url)).text();
