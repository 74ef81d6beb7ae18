import type { ColumnRole, Entry } from "./Registration";

/** Whether the entry's cell of that role holds something that is not understood, or an error value. */
export function isUnclear({ doubtful, errors }: Pick<Entry, "doubtful" | "errors">, role: ColumnRole): boolean {
  return doubtful.some((cell) => cell.role === role) || errors.some((cell) => cell.role === role);
}
