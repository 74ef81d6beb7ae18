import type { CellRef } from "../grid/CellRef";

/** A delegate to a meeting; `group` is undefined where the list says neither that it is a model nor a guest. */
export interface Delegate {
  readonly name: string;
  readonly unit: string;
  readonly at: CellRef;
  readonly group: "model" | "guest" | undefined;
}

/** A list of delegates, and what stands above it: how the meeting is held, its year and ISO date, the number of people of the agency. */
export interface DelegateList {
  readonly workbook: string;
  readonly sheet: string;
  readonly header: CellRef;
  readonly delegates: readonly Delegate[];
  readonly form: "plenary" | "delegates" | undefined;
  readonly year: number | undefined;
  readonly heldOn: string | undefined;
  readonly people: number | undefined;
}
