/** One file in an .xlsx file, which is a zip archive. */
export interface ZipPart {
  readonly name: string;
  /** In bytes, as the archive claims. */
  readonly size: number;
  /** Its text piece by piece. @throws Error when there is more of it than was claimed */
  text(): AsyncGenerator<string>;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const stored = 0;

/** What an archive holds, without unpacking any of it. Empty for what is no archive. Source: PKWARE's APPNOTE, 4.3. */
export function zipParts(bytes: Uint8Array): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endMark) end--;
  if (end < 0) return [];
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= bytes.length; left--) {
    if (view.getUint32(at, true) !== entryMark) break;
    const method = view.getUint16(at + 10, true);
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const nameLength = view.getUint16(at + 28, true);
    const header = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    parts.push({ name, size, text: () => unpack(bytes, view, header, packed, size, method) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

async function* unpack(
  bytes: Uint8Array,
  view: DataView,
  header: number,
  packed: number,
  size: number,
  method: number,
): AsyncGenerator<string> {
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const data = new Blob([new Uint8Array(bytes.subarray(start, start + packed))]).stream();
  const reader = (method === stored ? data : data.pipeThrough(new DecompressionStream("deflate-raw"))).getReader();
  const decoder = new TextDecoder();
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    read += value.length;
    if (read > size) {
      await reader.cancel();
      throw new Error("more in it than it claims");
    }
    yield decoder.decode(value, { stream: true });
  }
}
