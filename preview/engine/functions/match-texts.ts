import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import { ErrorType, ErrorValueObject, type IFunctionService, NumberValueObject } from "@univerjs/engine-formula";

const wildcard = /[*?~]/;

/**
 * Univer's MATCH looks through the whole list for each text that is looked for, and tries each as a pattern and as a date. Where many texts are
 * looked for at once, exactly, the list is gone through once, and each text is looked for once; all else is left to Univer.
 */
export function matchTexts(functions: IFunctionService): void {
  const match = functions.getExecutor("MATCH");
  if (!match) throw new Error("Univer has no MATCH. See docs/decisions/univer.md.");
  const byUniver = match.calculate.bind(match);
  match.calculate = (wanted: BaseValueObject, list: BaseValueObject, type?: BaseValueObject) => {
    const isMany = wanted.isArray() && list.isArray() && type?.isNumber() === true && type.getValue() === 0;
    const [rows, columns] = isMany ? [...sizeOf(list as ArrayValueObject)] : [0, 0];
    if (rows === 0 || (rows !== 1 && columns !== 1)) return byUniver(wanted, list, ...(type ? [type] : []));
    const places = placesOf(list as ArrayValueObject, columns);
    const notFound = ErrorValueObject.create(ErrorType.NA);
    const found = new Map<string, BaseValueObject>();
    function placeOf(text: string, value: BaseValueObject): BaseValueObject {
      if (text === "" || wildcard.test(text)) return byUniver(value, list, type as BaseValueObject) as BaseValueObject;
      const place = places.get(text.toLowerCase());
      return place === undefined ? notFound : NumberValueObject.create(place);
    }
    return (wanted as ArrayValueObject).mapValue((value) => {
      if (!value.isString()) return byUniver(value, list, type as BaseValueObject) as BaseValueObject;
      const text = String(value.getValue());
      const known = found.get(text) ?? placeOf(text, value);
      found.set(text, known);
      return known;
    });
  };
}

const sizeOf = (list: ArrayValueObject): readonly [rows: number, columns: number] => [
  list.getRowCount(),
  list.getColumnCount(),
];

/** The first place of each text, counted from 1; case does not count. */
function placesOf(list: ArrayValueObject, columns: number): Map<string, number> {
  const places = new Map<string, number>();
  list.iterator((value, row, column) => {
    if (!value?.isString()) return;
    const text = String(value.getValue()).toLowerCase();
    if (!places.has(text)) places.set(text, (columns === 1 ? row : column) + 1);
  });
  return places;
}
