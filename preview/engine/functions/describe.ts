import { FunctionType } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Engine } from "../engine";
import type { FunctionHelp } from "../workbook";

/** Shows the help while the function is typed into a cell. */
export function describeFunction(engine: Engine, functionName: string, { summary, parameters }: FunctionHelp): void {
  const descriptions = engine.univer.__getInjector().get(IDescriptionService);
  descriptions.registerDescriptions([
    {
      functionName,
      functionType: FunctionType.User,
      description: summary,
      abstract: summary,
      functionParameter: parameters.map(({ name, detail, example, optional = false, repeated = false }) => ({
        name,
        detail,
        example,
        require: optional ? 0 : 1,
        repeat: repeated ? 1 : 0,
      })),
    },
  ]);
}
