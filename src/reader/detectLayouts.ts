import type { RegisterForm } from "../forms/Form";
import { extentOf, type Grid, valueAt } from "../grid/Grid";
import { textKey } from "../grid/text";
import { isHonorRole } from "../registration/columnKinds";
import type { ColumnRole, ReadColumn } from "../registration/Registration";
import type { Choices } from "./choices";
import { chosenRows } from "./findHead";
import { registerForms } from "./knownForms";
import type { Layout } from "./Layout";
import { matchHeader } from "./matchHeader";
import { type Header, readHeader } from "./readHeader";
import { withSplitName } from "./withSplitName";

/** The tables of a sheet that are laid out like one of our forms, from above; `nearest` where a header resembles one only. */
export function detectLayouts(
  grid: Grid,
  choices: Choices,
): {
  readonly layouts: readonly Layout[];
  readonly nearest: RegisterForm | undefined;
} {
  const found: { readonly header: Header; readonly form: RegisterForm }[] = [];
  let nearest: RegisterForm | undefined;
  const { top, bottom } = extentOf(grid);
  const chosen = chosenRows(grid, choices);
  for (let row = top; row <= bottom; row++) {
    if (!chosen.has(row) && !mayBeHeader(grid, row, found.length > 0)) continue;
    const header = readHeader(grid, row, choices);
    const form = formOf(header.columns);
    if (form) {
      found.push({ header, form });
      row = header.range.bottom;
    } else nearest ??= nearestForm(header.columns);
  }
  const layouts = found.map(({ header, form }, index) =>
    withSplitName(grid, {
      form,
      id: header.layout,
      header: header.range,
      body: { first: header.range.bottom + 1, last: (found[index + 1]?.header.range.top ?? bottom + 1) - 1 },
      columns: header.columns,
      strange: header.strange,
      confidence: confidenceOf(header),
    }),
  );
  return { layouts, nearest };
}

/**
 * A row of people begins with its number and is passed over without a look at the rest. `below` another table only a row that numbers
 * its rows or has several heads is one: "Cá nhân", "CSTĐ cơ sở" are what a list in words has in its cells.
 */
function mayBeHeader(grid: Grid, row: number, below: boolean): boolean {
  const cells = grid.values[row - grid.origin.row] ?? [];
  const first = cells.find((value) => value !== "");
  if (typeof first !== "string" || /^\d/.test(first)) return false;
  let identity = false;
  let ordinal = false;
  let heads = 0;
  let others = 0;
  for (let column = grid.origin.column; column < grid.origin.column + cells.length; column++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== "string" || value === "") continue;
    const role = matchHeader(value)?.role;
    if (role === "name" || role === "unit" || role === "subject") identity = true;
    else others++;
    if (role === "ordinal") ordinal = true;
    if (role && !isHonorRole(role)) heads++;
  }
  return identity && others > 0 && (!below || ordinal || heads > 2);
}

/** The form that a table is of: it lists whom the table lists, and of such it is the closest. */
function formOf(columns: readonly ReadColumn[]): RegisterForm | undefined {
  const roles = new Set<ColumnRole>(columns.map(({ role }) => role));
  const kind = roles.has("subject") ? "mixed" : roles.has("name") ? "individual" : "collective";
  const fitting = registerForms.filter(
    (form) =>
      form.kind === kind &&
      !form.fields &&
      form.required.every((role) => roles.has(role)) &&
      form.registers.some((role) => roles.has(role)) &&
      !form.without?.some((role) => roles.has(role)),
  );
  return closest(fitting, columns);
}

function nearestForm(columns: readonly ReadColumn[]): RegisterForm | undefined {
  return new Set(columns.map(({ role }) => role)).size > 2 ? closest(registerForms, columns) : undefined;
}

function closest(candidates: readonly RegisterForm[], columns: readonly ReadColumn[]): RegisterForm | undefined {
  let most = -1;
  let found: RegisterForm | undefined;
  for (const form of candidates) {
    const likeness = likenessOf(form, columns);
    if (likeness > most) [most, found] = [likeness, form];
  }
  return found;
}

/** What share of the meanings of both the form and the table have, the same words counting as much as the same meaning. */
function likenessOf(form: RegisterForm, columns: readonly ReadColumn[]): number {
  const roles = new Set(columns.map(({ role }) => role));
  const own = new Set(form.columns.map(({ role }) => role));
  const headers = new Set(columns.map(({ header }) => textKey(header)));
  const sharedRoles = [...own].filter((role) => roles.has(role)).length;
  const sharedHeaders = form.columns.filter(({ header }) => headers.has(textKey(header.at(-1) ?? ""))).length;
  const unionRoles = new Set([...own, ...roles]).size;
  return sharedRoles / unionRoles + sharedHeaders / Math.max(form.columns.length, columns.length);
}

function confidenceOf({ columns, strange }: Header): number {
  const sum = columns.reduce((total, { confidence }) => total + confidence, 0);
  const titled = strange.filter(({ header }) => header !== "");
  return Math.round((100 * sum) / (columns.length + titled.length)) / 100;
}
