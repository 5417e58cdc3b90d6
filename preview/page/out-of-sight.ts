import { LifecycleService, LifecycleStages, type Univer } from "@univerjs/core";

/** Lets a workbook without a grid calculate: in a browser, Univer's formulas wait until a grid has been drawn. */
export function outOfSight(univer: Univer): void {
  const lifecycle = univer.__getInjector().get(LifecycleService);
  void lifecycle.onStage(LifecycleStages.Ready).then(() => {
    lifecycle.stage = LifecycleStages.Rendered;
  });
}
