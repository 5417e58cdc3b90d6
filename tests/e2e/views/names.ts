/** Everybody in the made-up answers, and a name for each that is written from right to left. */
const names: Readonly<Record<string, string>> = {
  "Ada Example": "فاطمة الزهراء",
  "T. Tutor": "יעל כהן",
  "M. Mentor": "ليلى حداد",
  "P. Physics": "דוד לוי",
  "Cem Example": "عمر خالد",
  "T. Teacher": "משה פרץ",
  "P. Teacher": "سارة يوسف",
  "Sam Ash": "נועה אש",
  "Jo Birch": "أمل نور",
  "Al Cole": "כרמל בר",
  "Kim Doe": "هدى سليم",
  "A. Oak": "אלון צור",
  "B. Elm": "زيد ناصر",
  "Ash, Sam": "אש, נועה",
  "Birch, Jo": "نور, أمل",
  "A. Lead": "רות גל",
  "STAFF owner": "كريم علي",
  Example: "الزهراء",
};

/** The same, with those names. */
export function withNamesFromRightToLeft<Value>(value: Value): Value {
  if (typeof value === "string") return (names[value] ?? value) as Value;
  if (Array.isArray(value)) return value.map(withNamesFromRightToLeft) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, withNamesFromRightToLeft(one)]);
  return Object.fromEntries(entries) as Value;
}

/**
 * How many names from right to left are in sight, and those that do not stand apart: in a bdi there may be a word of ours before a name
 * ("Tutor …"), and nothing behind it. Runs inside the page, so it names nothing outside itself. What the browser itself draws, such as the
 * options of a list, is its business.
 */
export function namesNotApart(): { shown: number; notApart: string[] } {
  const fromRightToLeft = /[\u0590-\u08ff]/;
  const apart = /^[^\u0590-\u08ff]*[\u0590-\u08ff]+(?:[ ,]+[\u0590-\u08ff]+)*$/;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const notApart: string[] = [];
  let shown = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? "";
    const holder = walker.currentNode.parentElement;
    if (!fromRightToLeft.test(text) || holder?.closest("script, option, title, textarea, .unseen")) continue;
    shown += 1;
    if (!apart.test(holder?.closest("bdi")?.textContent?.trim() ?? "")) notApart.push(text);
  }
  return { shown, notApart };
}
