/** The workbook as it is kept on disk by tools/serve.mjs, one JSON text under a name. */
export interface KeptWorkbook {
  read(): Promise<string | undefined>;
  /** Of what this page last read or wrote; undefined when nothing is kept. */
  readonly revision: string | undefined;
  /** @throws ChangedElsewhere when another page has written since this one read */
  write(text: string): Promise<void>;
  /** Puts it aside, so that the next opening starts from the sample or file. */
  setAside(): Promise<void>;
}

export class ChangedElsewhere extends Error {
  override readonly name = "ChangedElsewhere";
}

const ended = "Not saved: the preview's server has ended. Start it with npm start, then reload this page.";
const startedAnew = "Not saved: the preview's server was started anew. Reload this page.";

/** The names of all that are kept. */
export async function keptNames(): Promise<string[]> {
  return (await fetch("/workbooks")).json() as Promise<string[]>;
}

/** @param token what the server put into this page, and no other site's page can read */
export function keptWorkbook(name: string, token: string): KeptWorkbook {
  const url = `/workbooks/${name}`;
  let revision: string | undefined;

  async function request(
    options: { method?: string; body?: string },
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const response = await fetch(url, { ...options, headers: { ...headers, "x-preview-token": token } }).catch(() => {
      throw new Error(ended);
    });
    if (response.status === 403) throw new Error(startedAnew);
    if (response.status === 412) throw new ChangedElsewhere(await response.text());
    if (!response.ok) throw new Error(`The workbook could not be kept: ${await response.text()}`);
    return response;
  }

  return {
    get revision() {
      return revision;
    },
    async read() {
      const response = await request({});
      revision = response.headers.get("etag") ?? undefined;
      return response.status === 204 ? undefined : response.text();
    },
    async write(text) {
      const headers: Record<string, string> = revision === undefined ? {} : { "if-match": revision };
      const response = await request({ method: "PUT", body: text }, headers);
      revision = response.headers.get("etag") ?? undefined;
    },
    async setAside() {
      await request({ method: "DELETE" });
      revision = undefined;
    },
  };
}
