import type { OtherForm } from "../forms/Form";
import { extentOf, type Grid, valueAt } from "../grid/Grid";
import { textKey } from "../grid/text";
import { otherForms } from "./knownForms";

const SEARCHED_ROWS = 60;
const HEADER_ROWS = 3;
/** Share of a form's headers that must stand together. */
const ENOUGH = 0.65;

const keyed = otherForms.map((form) => ({
  form,
  headings: form.headings.map(textKey),
  headers: [...new Set(form.headers.map(textKey))],
}));

/** What a sheet is that holds no register: the form whose heading it has, or most of whose headers stand together. */
export function recogniseOther(grid: Grid): OtherForm | undefined {
  const rows = rowKeys(grid);
  const texts = rows.flat();
  let best: { form: OtherForm; share: number } | undefined;
  for (const { form, headings, headers } of keyed) {
    const headed = headings.some((heading) => texts.some((text) => text.startsWith(heading) && text.length < 120));
    const share = shareOf(headers, rows) + (headed ? 1 : 0);
    if (share >= ENOUGH && share > (best?.share ?? 0)) best = { form, share };
  }
  return best?.form;
}

function rowKeys(grid: Grid): string[][] {
  const { top, bottom, left, right } = extentOf(grid);
  const rows: string[][] = [];
  for (let row = top; row <= Math.min(bottom, top + SEARCHED_ROWS - 1); row++) {
    const keys: string[] = [];
    for (let column = left; column <= right; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" && value !== "" && value.length < 300) keys.push(textKey(value));
    }
    rows.push(keys);
  }
  return rows;
}

function shareOf(headers: readonly string[], rows: readonly (readonly string[])[]): number {
  if (headers.length === 0) return 0;
  let most = 0;
  for (let row = 0; row < rows.length; row++) {
    const together = new Set(rows.slice(row, row + HEADER_ROWS).flat());
    most = Math.max(most, headers.filter((header) => together.has(header)).length);
  }
  return most / headers.length;
}
