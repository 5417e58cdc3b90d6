/** What the server says when a call is not as agreed. */
export const callMessages = {
  unknownCall: (name: string) => `Expected a call that this add-on knows; found "${name}".`,
  notJson: (name: string) => `Expected JSON with the call "${name}"; found something else.`,
  badInput: (problems: readonly string[]) => `This cannot be done yet. ${problems.join(" ")}`,
  badOutput: (name: string, problems: readonly string[]) =>
    `The add-on's own answer to "${name}" is not as agreed; nothing further was done. ${problems.join(" ")}`,
  problem: (path: string, sentence: string) => (path ? `${path}: ${sentence}` : sentence),
  expected: "Expected something else here.",
  more: (count: number) => `There ${count === 1 ? "is 1 more problem" : `are ${count} more problems`}.`,
  unknownFault: "Something went wrong and gave no reason.",
  text: "Expected text.",
  cell: "Expected a number or text.",
  column: "Expected a column counted from 0.",
  row: "Expected a row counted from 1.",
  tier: "Expected Red, Amber, Not enough data or On track.",
  sheet: "Expected the name of a sheet.",
  assessmentHeading: "An assessment needs a heading in its column.",
  unknownUse: (key: string) => `Expected a column of the tracker; found "${key}".`,
  attitude: "Expected which end of the attitude scale is the best.",
  lacks: (header: string, needs: readonly string[]) => `${header} is left out: it needs ${needs.join(" and ")}.`,
};
