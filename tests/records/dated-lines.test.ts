import { withDueLines } from "../../src/records/dated-lines";
import { settings } from "../../src/domain/policy/settings";

const [setting] = settings.filter(({ key }) => key === "attendance.amber");
const keyed = (...keys: readonly string[]) => new Map(keys.map((key, at) => [key, at]));
const today = () => "2026-01-15";

test("from its day on a line's next value stands in Value; before it nothing changes", () => {
  const key = setting?.key ?? "";
  const rows = [
    ["Setting", "Value", "Next", "From"],
    [key, setting?.value, 91, "2026-01-15"],
  ];
  const positions = keyed("setting", "value", "next", "from");
  const { rows: changed, due, problems } = withDueLines(rows, 1, positions, today);
  expect([changed[1]?.[1], due.map(({ row }) => row), problems]).toEqual([91, [1], []]);
  const before = withDueLines(rows, 1, positions, () => "2026-01-14");
  expect([before.rows, before.due]).toEqual([rows, []]);
});

test("a value without a column of days is told, and a day without a column of values", () => {
  const key = setting?.key ?? "";
  const onlyNext = withDueLines(
    [
      ["Setting", "Value", "Next"],
      [key, setting?.value, 91],
    ],
    1,
    keyed("setting", "value", "next"),
    today,
  );
  expect(onlyNext.problems.map(({ header, found }) => [header, found])).toEqual([["From", "nothing"]]);
  const onlyFrom = withDueLines(
    [
      ["Setting", "Value", "From"],
      [key, setting?.value, "2026-01-01"],
    ],
    1,
    keyed("setting", "value", "from"),
    today,
  );
  expect(onlyFrom.problems).toHaveLength(1);
  expect(
    withDueLines(
      [
        ["Setting", "Value"],
        [key, 1],
      ],
      1,
      keyed("setting", "value"),
      today,
    ).problems,
  ).toEqual([]);
});
