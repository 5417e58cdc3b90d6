import type { Univer } from "@univerjs/core";
import { CellAlertManagerService } from "@univerjs/sheets-ui";
import type { Workbook } from "../engine/workbook";

/** The box that the grid shows beside an error cell under the pointer says the cell's own reason instead of a general one. */
export function explainErrors(univer: Univer, workbook: Workbook): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId: sheet, row, col: column } = alert.location;
    const reason = workbook.read({ sheet, row, column, rows: 1, columns: 1 })[0]?.[0]?.error;
    show({ ...alert, message: reason ?? alert.message });
  };
}
