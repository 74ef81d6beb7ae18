import { forms } from "../forms";
import type { Form } from "../forms/Form";
import { extentOf, type Grid, valueAt } from "../grid/Grid";
import type { ColumnRole, ReadColumn } from "../registration/Registration";
import type { Layout } from "./Layout";
import { matchHeader } from "./matchHeader";
import { type Header, readHeader } from "./readHeader";

/** The tables of a sheet that are laid out like one of our forms, from above; `nearest` where a header resembles one only. */
export function detectLayouts(grid: Grid): { readonly layouts: readonly Layout[]; readonly nearest: Form | undefined } {
  const found: { readonly header: Header; readonly form: Form }[] = [];
  let nearest: Form | undefined;
  const { top, bottom } = extentOf(grid);
  for (let row = top; row <= bottom; row++) {
    if (!mayBeHeader(grid, row)) continue;
    const header = readHeader(grid, row);
    const form = formOf(header.columns);
    if (form) {
      found.push({ header, form });
      row = header.range.bottom;
    } else nearest ??= nearestForm(header.columns);
  }
  const layouts = found.map(({ header, form }, index) => ({
    form,
    header: header.range,
    body: { first: header.range.bottom + 1, last: (found[index + 1]?.header.range.top ?? bottom + 1) - 1 },
    columns: header.columns,
    strange: header.strange,
    confidence: confidenceOf(header),
  }));
  return { layouts, nearest };
}

/** A row of people begins with its number and is passed over without a look at the rest. */
function mayBeHeader(grid: Grid, row: number): boolean {
  const cells = grid.values[row - grid.origin.row] ?? [];
  const first = cells.find((value) => value !== "");
  if (typeof first !== "string" || /^\d/.test(first)) return false;
  let identity = false;
  let others = 0;
  for (let column = grid.origin.column; column < grid.origin.column + cells.length; column++) {
    const value = valueAt(grid, row, column);
    if (typeof value !== "string" || value === "") continue;
    const role = matchHeader(value)?.role;
    if (role === "name" || role === "unit") identity = true;
    else others++;
  }
  return identity && others > 0;
}

function formOf(columns: readonly ReadColumn[]): Form | undefined {
  const roles = new Set<ColumnRole>(columns.map(({ role }) => role));
  const fitting = forms.filter(
    (form) => form.required.every((role) => roles.has(role)) && form.registers.some((role) => roles.has(role)),
  );
  return closest(fitting, roles);
}

function nearestForm(columns: readonly ReadColumn[]): Form | undefined {
  const roles = new Set<ColumnRole>(columns.map(({ role }) => role));
  return roles.size > 2 ? closest(forms, roles) : undefined;
}

function closest(candidates: readonly Form[], roles: ReadonlySet<ColumnRole>): Form | undefined {
  const shared = (form: Form) => form.columns.filter(({ role }) => roles.has(role)).length / form.columns.length;
  return [...candidates].sort((a, b) => shared(b) - shared(a))[0];
}

function confidenceOf({ columns, strange }: Header): number {
  const sum = columns.reduce((total, { confidence }) => total + confidence, 0);
  return Math.round((100 * sum) / (columns.length + strange.length)) / 100;
}
