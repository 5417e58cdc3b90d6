import { addDays } from "../../src/domain/calendar/add-days";
import { recordsAsOf } from "../../src/domain/department/as-of";
import type { Department } from "../../src/domain/department/department";
import { previousDepartment } from "../../src/domain/department/department-at";
import type { RecordChange, Snapshot } from "../../src/domain/department/records";
import { allIndicators } from "../../src/domain/scorecard/indicators/all-indicators";
import { actionOf, departmentOf, enrolmentOf, outcomeOf, planOf, snapshotOf } from "../support/department";
import { isFullRun, leaveFigures, tell } from "../support/full-run";
import { type Random, randomFrom } from "../support/random";

jest.setTimeout(600_000);

/** A workbook that people save into day after day, with its audit. */
class Diary {
  today = "2025-09-08";
  private department: Department = departmentOf({ today: "2025-09-08" });
  private made = 0;

  constructor(private readonly random: Random) {
    const ids = Array.from({ length: 8 }, (_one, index) => `L${index}`);
    for (const learnerId of ids) this.join(learnerId);
  }

  get now(): Department {
    return { ...this.department, today: this.today };
  }

  private join(learnerId: string): void {
    const place = enrolmentOf({ learnerId, tier: this.pick(["Red", "Amber", "On track"]) });
    this.department = { ...this.department, enrolments: [...this.department.enrolments, place] };
  }

  private pick<T>(of: readonly T[]): T {
    return of[this.random.whole(of.length)] as T;
  }

  private day(): string {
    return addDays(this.today, this.random.whole(60) - 30);
  }

  private save(
    tab: "actions" | "plans",
    record: Record<string, unknown> & { recordId: string; version: number },
  ): void {
    const rows = this.department[tab] as readonly { recordId: string }[];
    const old = rows.find(({ recordId }) => recordId === record.recordId) as Record<string, unknown> | undefined;
    const next = { ...record, version: old ? record.version + 1 : 1 };
    const edits = old
      ? Object.keys(next).filter((key) => key !== "version" && next[key as "recordId"] !== old[key])
      : [];
    if (old && edits.length === 0) return;
    const lines = (old ? edits : ["status"]).map((field): RecordChange => ({
      recordId: record.recordId,
      version: next.version,
      on: this.today,
      field,
      before: old ? String(old[field]) : "",
    }));
    this.department = {
      ...this.department,
      [tab]: old ? rows.map((row) => (row === (old as unknown) ? next : row)) : [...rows, next],
      changes: [...this.department.changes, ...lines],
    };
  }

  private edit(tab: "actions" | "plans", fields: Record<string, string>): void {
    const rows: readonly unknown[] = this.department[tab];
    if (rows.length > 0) this.save(tab, { ...(this.pick(rows) as object), ...fields } as never);
  }

  keep(): void {
    const rows = this.department.enrolments.map((one): Snapshot =>
      snapshotOf({
        learnerId: one.learnerId,
        tier: one.tier,
        takenOn: this.today,
        dataPoint: this.today,
        group: one.group,
      }),
    );
    this.department = { ...this.department, snapshots: [...this.department.snapshots, ...rows] };
  }

  live(): void {
    this.made += 1;
    const learnerId = `L${this.random.whole(8)}`;
    const dates = { start: this.day(), review: this.day(), loggedAt: this.today };
    const acts: (() => void)[] = [
      () => this.save("actions", actionOf({ ...dates, learnerId, recordId: `ACT-${this.made}` }) as never),
      () =>
        this.save(
          "plans",
          planOf({
            ...dates,
            learnerId,
            recordId: `ISP-${this.made}`,
            end: this.day(),
            status: this.pick(["Draft", "Active"]),
          }) as never,
        ),
      () => this.edit("actions", { status: "Closed", reviewed: this.day() }),
      () => this.edit("actions", { status: "Open", review: this.day() }),
      () => this.edit("actions", { start: this.day(), review: this.day() }),
      () => this.edit("plans", { status: this.pick(["Draft", "Active", "Closed"]) }),
      () => this.edit("plans", { review: this.day(), end: this.day(), start: this.day() }),
      () => this.leaveOrReturn(learnerId),
      () => this.change(learnerId, { tier: this.pick(["Red", "Amber", "On track"]) }),
      () => this.change(learnerId, { group: this.pick(["PH1", "PH2"]) }),
    ];
    this.pick(acts)();
  }

  private change(learnerId: string, parts: Parameters<typeof enrolmentOf>[0]): void {
    const enrolments = this.department.enrolments.map((one) =>
      one.learnerId === learnerId ? { ...one, ...parts } : one,
    );
    this.department = { ...this.department, enrolments };
  }

  private leaveOrReturn(learnerId: string): void {
    const others = this.department.enrolments.filter((one) => one.learnerId !== learnerId);
    const rest = this.department.outcomes.filter((one) => one.learnerId !== learnerId);
    const gone = outcomeOf({ learnerId, course: enrolmentOf().course, withdrawnOn: this.today });
    if (others.length < this.department.enrolments.length)
      this.department = { ...this.department, enrolments: others, outcomes: [...rest, gone] };
    else {
      this.department = { ...this.department, outcomes: rest };
      this.join(learnerId);
    }
  }
}

/** What is compared: every figure of the scorecard, and the records that it is worked out from. Outcomes forgets who has come back. */
const figuresOf = (department: Department) => ({
  figures: allIndicators.map(({ name, measure }) => [name, measure(department)]),
  open: { ...recordsAsOf(department, department.today), outcomes: undefined },
});

test("the figure for a day that is worked out later is the one that was worked out on it", () => {
  const histories = isFullRun("properties") ? 2_000 : 60;
  let days = 0;
  for (let seed = 1; seed <= histories; seed++) {
    const random = randomFrom(seed);
    const diary = new Diary(random);
    const seen: object[] = [];
    const wanted: object[] = [];
    let onTheDay: ReturnType<typeof figuresOf> | undefined;
    for (let step = 0; step < 12; step++) {
      const before = previousDepartment(diary.now);
      if (onTheDay && before) {
        seen.push({ seed, step, ...figuresOf(before) });
        wanted.push({ seed, step, ...onTheDay });
      }
      const acts = random.whole(4);
      for (let act = 0; act < acts; act++) diary.live();
      if (random.chance(0.3)) {
        diary.keep();
        onTheDay = figuresOf(diary.now);
      }
      diary.today = addDays(diary.today, 1 + random.whole(20));
    }
    expect(seen).toEqual(wanted);
    days += seen.length;
  }
  if (isFullRun("properties"))
    leaveFigures("properties", "as-of", [{ test: "a figure of a past day", histories, days }]);
  tell(`${days} days of ${histories} histories were looked at again later.`);
  expect(days).toBeGreaterThan(histories);
});
