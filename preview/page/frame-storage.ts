type Items = Readonly<Record<string, string>>;

/**
 * What a frame without an origin has in place of `sessionStorage`; Google's frame has an origin and so a real one. It begins with what was
 * kept before, and says when something changes.
 */
export function frameStorage(kept: Items, changed: (items: Items) => void): Storage {
  const items = new Map(Object.entries(kept));
  const tell = () => changed(Object.fromEntries(items));
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, value) {
      items.set(key, String(value));
      tell();
    },
    removeItem(key) {
      items.delete(key);
      tell();
    },
    clear() {
      items.clear();
      tell();
    },
  };
}

/** The items of a frame as text, which travels as the frame's name. */
export function itemsIn(text: string): Items {
  try {
    const items: unknown = JSON.parse(text);
    return typeof items === "object" && items !== null ? (items as Items) : {};
  } catch {
    return {};
  }
}
