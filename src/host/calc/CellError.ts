/** An error value, such as #N/A; there is one object for each. */
export class CellError {
  constructor(readonly text: string) {}
}

export const errors = {
  null: new CellError("#NULL!"),
  division: new CellError("#DIV/0!"),
  value: new CellError("#VALUE!"),
  reference: new CellError("#REF!"),
  name: new CellError("#NAME?"),
  number: new CellError("#NUM!"),
  missing: new CellError("#N/A"),
} as const;

const byText: ReadonlyMap<string, CellError> = new Map(Object.values(errors).map((error) => [error.text, error]));

/** The error value with this text, in large or small letters. */
export function findError(text: string): CellError | undefined {
  return byText.get(text.toUpperCase());
}

export function isError(value: unknown): value is CellError {
  return value instanceof CellError;
}
