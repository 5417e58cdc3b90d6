import { assessRisk } from "../../../src/domain/risk/assess-risk";
import { defaultPolicy } from "../../../src/domain/policy/policy";
import { settings } from "../../../src/domain/policy/settings";
import { allRules } from "../../../src/domain/risk/all-rules";
import type { SignalValues } from "../../../src/domain/risk/rule";
import { normalise } from "../../../src/domain/text/normalise";

const ruleOf = (id: string) => allRules.find((rule) => rule.id === id);

describe("the rules", () => {
  test("no heading or alias names two signals, and each rule stands once", () => {
    const names = allRules.flatMap(({ signal }) => [signal.header, ...signal.aliases].map(normalise));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
  });

  test("no signal is about who a learner is", () => {
    const words = /\b(sex|gender|send|eal|disadvantage|ethnic|religion|care|disab|language|postcode|age)\b/i;
    expect(
      allRules.flatMap(({ signal }) => [signal.header, ...signal.aliases]).filter((name) => words.test(name)),
    ).toEqual([]);
  });

  test("with nothing recorded no rule judges", () => {
    expect(allRules.map((rule) => rule.check({}, defaultPolicy))).toEqual(allRules.map(() => undefined));
  });

  test("every line of the risk rule in the settings is read by a rule, or by the tier", () => {
    const read = new Set<string>(allRules.flatMap((rule) => rule.settings));
    const lines = settings.map(({ key }) => key as string).filter((key) => /\.(amber|severe)$/.test(key));
    expect(lines.filter((key) => !read.has(key))).toEqual([]);
  });

  // value, verdict at, just above and just below each line
  test.each<[string, SignalValues, string]>([
    ["gap-to-meg", { gap: -1.99 }, "clear"],
    ["gap-to-meg", { gap: -2 }, "amber"],
    ["gap-to-meg", { gap: -3 }, "severe"],
    ["gap-to-meg", { gap: 4 }, "clear"],
    ["average-mark", { average: 55 }, "clear"],
    ["average-mark", { average: 54.9 }, "amber"],
    ["average-mark", { average: 39.9 }, "severe"],
    ["sudden-fall", { latestChange: -19.9 }, "clear"],
    ["sudden-fall", { latestChange: -20 }, "amber"],
    ["sudden-fall", { latestChange: -40 }, "severe"],
    ["sudden-fall", { latestChange: 40 }, "clear"],
    ["sustained-fall", { sustainedChange: -19.9 }, "clear"],
    ["sustained-fall", { sustainedChange: -20 }, "amber"],
    ["sustained-fall", { sustainedChange: -40 }, "severe"],
    ["missing-work", { missingWork: 0 }, "clear"],
    ["missing-work", { missingWork: 1 }, "amber"],
    ["missing-work", { missingWork: 2 }, "severe"],
    ["low-attendance", { attendance: 90 }, "clear"],
    ["low-attendance", { attendance: 89.99 }, "amber"],
    ["low-attendance", { attendance: 79.99 }, "severe"],
    ["low-attendance", { attendance: 0 }, "severe"],
    ["low-online-engagement", { online: 90 }, "clear"],
    ["low-online-engagement", { online: 89.99 }, "amber"],
    ["low-online-engagement", { online: 79.99 }, "severe"],
    ["lateness", { punctuality: 85 }, "clear"],
    ["lateness", { punctuality: 84.99 }, "amber"],
    ["lateness", { punctuality: 69.99 }, "severe"],
    ["behaviour-incidents", { behaviour: 1 }, "clear"],
    ["behaviour-incidents", { behaviour: 2 }, "amber"],
    ["behaviour-incidents", { behaviour: 5 }, "severe"],
    ["poor-attitude", { attitude: 1 }, "clear"],
    ["poor-attitude", { attitude: 2.9 }, "clear"],
    ["poor-attitude", { attitude: 3 }, "amber"],
    ["poor-attitude", { attitude: 4 }, "severe"],
    ["wellbeing-concern", { wellbeing: 0 }, "clear"],
    ["wellbeing-concern", { wellbeing: 1 }, "amber"],
    ["external-concern", { external: 1 }, "amber"],
    ["teacher-concern", { teacher: 1 }, "amber"],
  ])("%s with %j is %s", (id, values, verdict) => {
    expect(ruleOf(id)?.check(values, defaultPolicy)?.verdict).toBe(verdict);
  });

  test("an attitude of 0 is no grade on a scale that begins at 1", () => {
    expect(ruleOf("poor-attitude")?.check({ attitude: 0 }, defaultPolicy)).toBeUndefined();
  });

  test("the average is not judged where there is a gap to MEG", () => {
    expect(ruleOf("average-mark")?.check({ gap: 0, average: 20 }, defaultPolicy)).toBeUndefined();
  });

  test("a reason never looks as if the value met its line", () => {
    const { triggers } = assessRisk({ values: { attendance: 89.996 }, unread: [] }, defaultPolicy);
    expect(triggers.map(({ reason }) => reason())).toEqual(["Attendance 89.996% (below 90%)"]);
  });
});
