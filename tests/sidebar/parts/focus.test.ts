import { focus } from "../../../sidebar/parts/focus";

type Listener = () => void;

/** A page with one heading, of which nothing has the focus yet; `comes` is the frame getting it. */
function page() {
  const body = {};
  const listeners: { name: string; listener: Listener; once: boolean | undefined }[] = [];
  const shown = { body, activeElement: body as unknown };
  let focused = 0;
  const heading = { focus: () => void (focused += 1) } as unknown as HTMLElement;
  Object.assign(globalThis, {
    document: shown,
    addEventListener: (name: string, listener: Listener, options?: { once?: boolean }) =>
      void listeners.push({ name, listener, once: options?.once }),
  });
  return {
    heading,
    shown,
    listeners,
    focused: () => focused,
    comes: () => listeners.forEach(({ listener }) => listener()),
  };
}

const kept = { document: globalThis.document, addEventListener: globalThis.addEventListener };
afterEach(() => void Object.assign(globalThis, kept));

test("an element that appears gets the focus, and again once the frame has it, if nothing else does by then", () => {
  const { heading, shown, focused, comes, listeners } = page();
  focus(heading);
  expect([focused(), listeners.map(({ name, once }) => [name, once])]).toEqual([1, [["focus", true]]]);
  comes();
  expect(focused()).toBe(2);
  shown.activeElement = {};
  comes();
  expect(focused()).toBe(2);
});

test("an element that goes away takes nothing with it", () => {
  const { listeners } = page();
  focus(null);
  expect(listeners).toEqual([]);
});
