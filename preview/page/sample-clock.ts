/**
 * Lets the clock of a page run from another day, at the present time of day: a sample is a workbook as it stood on one Monday, and with
 * today's date each of its reviews would be overdue.
 *
 * @param day such as 2026-03-30
 */
export function standClockAt(day: string, page: { Date: DateConstructor } = globalThis): void {
  const real = page.Date;
  const start = new real();
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const ahead = new real(start).setFullYear(year, month - 1, date) - start.getTime();
  const now = () => real.now() + ahead;
  page.Date = new Proxy(real, {
    construct: (target, values, made) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, made) as Date,
    apply: () => new real(now()).toString(),
    get: (target, name) => (name === "now" ? now : (Reflect.get(target, name) as unknown)),
  });
}
