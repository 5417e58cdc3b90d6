/** The least that a form is. */
export const formWithoutFields = {
  key: "x",
  title: "X",
  about: [],
  parts: [],
  buttons: [],
  begin: () => ({ id: "1", version: 0, values: {}, rows: [] }),
};
