/** Calls that read or write cells, grow a tab, take the lock or ask who is there; not those that only say where or how large something is. */
export const reaching = (names: readonly string[]) =>
  names.filter(
    (name) =>
      !/\.(getActiveSpreadsheet|getSheetByName|getDataRange|getRange|getDocumentLock|getActiveUser|getMaxRows|getMaxColumns|getLastRow|getUrl|getSheetId|createTextFinder|useRegularExpression|matchEntireCell)$/.test(
        name,
      ),
  );
