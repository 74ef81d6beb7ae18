import { type Grid, valueAt } from "../grid/Grid";
import { isSaidOfPerson } from "../registration/personName";
import type { Registration, UnreadReason } from "../registration/Registration";
import { startsLikeUnit } from "./unitNames";

/** Why a table that is laid out as a register is none after all. */
export function refusal(grid: Grid, table: Registration): UnreadReason | undefined {
  if (joinsNames(grid, table)) return "joined-names";
  return countsHeads(table) ? "summary" : undefined;
}

/** Whether a list of units with a sum beside it counts people instead of registering the unit. */
function countsHeads({ kind, columns, entries }: Registration): boolean {
  if (kind !== "collective" || !columns.some(({ role }) => role === "count")) return false;
  const numbers = entries.flatMap(({ doubtful }) => doubtful.filter(({ value }) => /^\d+$/.test(value)));
  return numbers.length > entries.reduce((sum, { ticks }) => sum + ticks.length, 0);
}

const ROWS_LOOKED_AT = 50;

/** Whether most rows list several names in one cell, so that nobody can tell who registers what; the first rows tell. */
function joinsNames(grid: Grid, { kind, entries }: Registration): boolean {
  if (kind !== "individual") return false;
  const rows = entries.slice(0, ROWS_LOOKED_AT);
  const joined = rows.filter(({ at }) => listsNames(String(valueAt(grid, at.row, at.column))));
  return 2 * joined.length > rows.length;
}

function listsNames(text: string): boolean {
  const names = text.split(/[;,\n]/).filter((part) => {
    const words = part.replace(/^[\s(–-]+/, "").trimEnd();
    return /\S\s/.test(words) && !isSaidOfPerson(words) && !startsLikeUnit(words);
  });
  return names.length > 1;
}
