import { LifecycleService, LifecycleStages, type Univer } from "@univerjs/core";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/** Lets a workbook without a grid calculate: in a browser, Univer starts this only once a grid has been drawn. */
export function outOfSight(univer: Univer): void {
  const injector = univer.__getInjector();
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Ready)
    .then(() => injector.get(TriggerCalculationController));
}
