type Span = readonly [from: number, to: number];

/** In months since the first of September; where Easter parts two terms is ours. */
const autumn: Span = [0, 4];
const spring: Span = [4, 7.5];
const summer: Span = [7.5, 12];
const christmas: Span = [3, 4];
const easter: Span = [6.5, 7.5];

/** Words of a heading that say when; Welsh beside English. */
export const timeWords = {
  spans: {
    autumn,
    aut: autumn,
    michaelmas: autumn,
    hydref: autumn,
    spring,
    spr: spring,
    lent: spring,
    hilary: spring,
    gwanwyn: spring,
    summer,
    sum: summer,
    trinity: summer,
    haf: summer,
    christmas,
    xmas: christmas,
    easter,
  } as Readonly<Record<string, Span | undefined>>,
  halfTerm: /^ht$/,
  halfTerms: [
    [0, 2],
    [2, 4],
    [4, 5.5],
    [5.5, 7.5],
    [7.5, 9],
    [9, 12],
  ] as readonly Span[],
  /** What counts on through the year, whatever stands beside it. */
  counting: {
    week: "week",
    wk: "week",
    w: "week",
    wc: "week",
    term: "term",
    t: "term",
    tymor: "term",
    ap: "point",
    dc: "point",
    dp: "point",
    point: "point",
    drop: "point",
    capture: "point",
    report: "report",
  } as Readonly<Record<string, string | undefined>>,
  days: /^(?:mon|tue|wed|thu|fri)[a-z]*$/,
  /** They say nothing else beside a time. */
  beside:
    /^(?:pct|percent|percentage|per|cent|canran|to|from|of|the|half|ending|beginning|commencing|day|date|month|year|y|yr|c|b|e)$/,
  /** A number of these says which one it is, not when it was. */
  noOrder:
    /^(?:units?|uned|papers?|p|modules?|components?|comp|c|topics?|sections?|questions?|q|chapters?|set|group|class|ks|gcse|key|stage)$/,
};
