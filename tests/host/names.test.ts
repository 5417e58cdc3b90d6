import { closeWorkbooks } from "../support/workbooks";
import { hostOf } from "./host-of";

afterEach(closeWorkbooks);

const setUp = `
  var app = SpreadsheetApp, book = app.getActive(), s = book.getActiveSheet(), r = s.getRange("A1:B2");
  r.createFilter(); book.setNamedRange("Mine", r);
  var rule = app.newConditionalFormatRule().whenCellEmpty().setRanges([r]).build();
  var chart = s.newChart().asLineChart().addRange(r).setPosition(1, 1, 0, 0).build();
`;

/** Each kind of object that a script can get hold of, under Google's own name. */
const objects = {
  Spreadsheet: "book",
  Sheet: "s",
  Range: "r",
  RangeList: "s.getRangeList(['A1'])",
  Filter: "s.getFilter()",
  NamedRange: "book.getNamedRanges()[0]",
  Protection: "r.protect()",
  TextFinder: "r.createTextFinder('x')",
  ConditionalFormatRuleBuilder: "app.newConditionalFormatRule()",
  ConditionalFormatRule: "rule",
  BooleanCondition: "rule.getBooleanCondition()",
  DataValidationBuilder: "app.newDataValidation()",
  DataValidation: "app.newDataValidation().requireDate().build()",
  EmbeddedChartBuilder: "s.newChart()",
  EmbeddedColumnChartBuilder: "s.newChart().asColumnChart()",
  EmbeddedLineChartBuilder: "s.newChart().asLineChart()",
  EmbeddedChart: "chart",
  ChartOptions: "chart.getOptions()",
  ContainerInfo: "chart.getContainerInfo()",
  Ui: "app.getUi()",
  Menu: "app.getUi().createMenu('x')",
  HtmlService: "HtmlService",
  HtmlOutput: "HtmlService.createHtmlOutput('x')",
  LockService: "LockService",
  Lock: "LockService.getDocumentLock()",
  PropertiesService: "PropertiesService",
  Properties: "PropertiesService.getUserProperties()",
  CacheService: "CacheService",
  Cache: "CacheService.getUserCache()",
  Session: "Session",
  User: "Session.getActiveUser()",
  ScriptApp: "ScriptApp",
  Utilities: "Utilities",
  Logger: "Logger",
};

test("What is missing is told by the name that Google gives its object", async () => {
  const asked = Object.values(objects)
    .map((expression) => `function () { return [String(${expression}), (${expression}).nowhere]; }`)
    .join(", ");
  const { host } = hostOf(
    `function ask() {${setUp} return [${asked}].map(function (one) { try { return one(); } catch (error) { return error.message; } }); }`,
  );
  expect(await host.run("ask")).toEqual(
    Object.keys(objects).map((name) => `Local preview: ${name}.nowhere is not emulated.`),
  );
});

test("What a language and its tools ask of any object is no wish for a service", async () => {
  const { host } = hostOf(`function ask() {
    var s = SpreadsheetApp.getActiveSheet();
    return ["then", "toJSON", "constructor", "asymmetricMatch", "nodeType", "tagName", "$$typeof"].map(function (key) { return typeof s[key]; })
      .concat(typeof SpreadsheetApp.WrapStrategy.then, typeof SpreadsheetApp.WrapStrategy.toJSON, JSON.stringify({ s: s }));
  }`);
  expect(await host.run("ask")).toEqual([...Array.from({ length: 9 }, () => "undefined"), '{"s":{}}']);
});

test("An object is the same each time it is handed out, also within a grid", async () => {
  const { host } = hostOf(`function same() {
    var s = SpreadsheetApp.getActiveSheet(), r = s.getRange("A1:B2");
    r.setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
    var grid = s.getRange("A1:C2").getDataValidations();
    return [SpreadsheetApp.getActive() === SpreadsheetApp.getActive(), String(grid[0][0]), grid[0][2], grid[0][0] === grid[1][1]];
  }`);
  expect(await host.run("same")).toEqual([true, "DataValidation", null, true]);
});

test("A constant has its name, its place among the others, and none beside it", async () => {
  const { host } = hostOf(`function constants() {
    var wrap = SpreadsheetApp.WrapStrategy;
    return [wrap.WRAP.name(), wrap.CLIP.ordinal(), String(wrap.OVERFLOW), wrap.WRAP === wrap.WRAP, Object.keys(ScriptApp.AuthMode),
      Object.keys(SpreadsheetApp.ProtectionType), Object.keys(SpreadsheetApp.CopyPasteType)];
  }`);
  expect(await host.run("constants")).toEqual([
    "WRAP",
    2,
    "OVERFLOW",
    true,
    ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"],
    ["RANGE", "SHEET"],
    ["PASTE_VALUES"],
  ]);
});

test("A log fills its places, keeps its order and can be cleared", async () => {
  const { host } = hostOf(`function log() {
    Logger.log("%s of %s and %s", 1, "two").log({ toString: function () { return "other"; } });
    var first = Logger.getLog();
    Logger.clear();
    return [first, Logger.getLog()];
  }`);
  expect(await host.run("log")).toEqual(["1 of two and %s\nother", ""]);
});

test("A toast has no title and five seconds unless the script says otherwise; null is as unsaid", async () => {
  const shown: unknown[] = [];
  const page = {
    showMenus: () => undefined,
    showSidebar: () => undefined,
    showDialog: () => undefined,
    toast: (...said: unknown[]) => void shown.push(said),
  };
  const { host } = hostOf(
    `function toast() { var book = SpreadsheetApp.getActive(); book.toast("a"); book.toast("b", "T"); book.toast("c", "T", 9); book.toast("d", "T", null); }`,
    { page },
  );
  await host.run("toast");
  expect(shown).toEqual([
    ["a", "", 5],
    ["b", "T", 5],
    ["c", "T", 9],
    ["d", "T", 5],
  ]);
});

test("A host is British and in London, unless it is told otherwise", async () => {
  const script = `function where() { return [SpreadsheetApp.getActive().getSpreadsheetLocale(), SpreadsheetApp.getActive().getSpreadsheetTimeZone(),
    Session.getActiveUserLocale(), Session.getScriptTimeZone(), Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }`;
  const options = { locale: "de_DE", timeZone: "Europe/Berlin", user: "a@college.example" };
  expect(await hostOf(script).host.run("where")).toEqual(["en_GB", "Europe/London", "en-GB", "Europe/London", "", ""]);
  const told = hostOf(script, options).host;
  const berlin = ["de_DE", "Europe/Berlin", "de-DE", "Europe/Berlin"];
  expect(await told.run("where")).toEqual([...berlin, options.user, options.user]);
  expect(await told.run("where", [], "trigger")).toEqual([...berlin, "", ""]);
});
