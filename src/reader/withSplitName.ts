import { type Grid, valueAt } from "../grid/Grid";
import { isHonorRole } from "../registration/columnKinds";
import type { Layout } from "./Layout";
import { matchHeader, matchOf } from "./matchHeader";
import { readMark } from "./readMark";

const ROWS_LOOKED_AT = 50;

/** The layout with the column right of the names as their second half, where one head stands over both without being merged. */
export function withSplitName(grid: Grid, layout: Layout): Layout {
  const { columns, strange } = layout;
  const name = columns.find(({ role }) => role === "name");
  const beside = strange.find(
    ({ column, header }) => column === (name?.column ?? NaN) + 1 && isNoHead(header, name?.header),
  );
  if (!name || !beside || columns.some(({ role }) => role === "given-name")) return layout;
  if (!holdsGivenNames(grid, layout, name.column)) return layout;
  const { column, key, header } = beside;
  const givenName = { column, key, header, ...matchOf("given-name", "group") };
  return {
    ...layout,
    columns: [...columns, givenName].sort((a, b) => a.column - b.column),
    strange: strange.filter((other) => other !== beside),
  };
}

/** A head of its own says what a column is; the names' head once more does not. */
function isNoHead(header: string, nameHeader: string | undefined): boolean {
  return header === "" || header === nameHeader;
}

/** Whether names go on in the next column: wherever it holds something it is one or two words, and no mark. */
function holdsGivenNames(grid: Grid, { body }: Layout, column: number): boolean {
  let both = 0;
  let named = 0;
  for (let row = body.first; row <= Math.min(body.last, body.first + ROWS_LOOKED_AT); row++) {
    const [name, given] = [valueAt(grid, row, column), valueAt(grid, row, column + 1)];
    if (typeof name === "string" && name !== "") named++;
    if (given === "") continue;
    if (typeof given !== "string" || !isGivenName(given)) return false;
    if (name !== "") both++;
  }
  return both > 0 && 2 * both >= named;
}

function isGivenName(text: string): boolean {
  if (!/^\s*\p{Lu}[\p{L}\p{M}]+(?:\s+[\p{L}\p{M}]+)?\s*$/u.test(text) || readMark(text) !== "unknown") return false;
  const role = matchHeader(text)?.role;
  return role === undefined || !(isHonorRole(role) || role.startsWith("level"));
}
