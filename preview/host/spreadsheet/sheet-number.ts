/** The number that Apps Script calls a sheet's ID, made from the workbook's own: the same for as long as the sheet lives. */
export const numericId = (id: string): number =>
  Array.from(id).reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) & 0x7fffffff, 7);
