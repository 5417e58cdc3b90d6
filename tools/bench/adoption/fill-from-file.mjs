const spareRows = 200;
const spareColumns = 30;

/** Fills an empty workbook from a file as `npm start -- FILE` does, with the preview's readers. */
export async function fillFromFile(workbook, file, bytes, { csv, openXlsx }) {
  if (/\.xlsx$/i.test(file)) return openXlsx(workbook, new Uint8Array(bytes), file);
  const [empty] = workbook.sheets();
  const cells = csv.readCsv(csv.decodeText(bytes));
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const size = { rows: rows + spareRows, columns: columns + spareColumns };
  const sheet = workbook.insertSheet(file.replace(/\.[^.]+$/, ""), size);
  workbook.write({ sheet, row: 0, column: 0, rows, columns }, cells);
  return workbook.deleteSheet(empty.id);
}
