import { extentOf, type Grid } from "../grid/Grid";
import { groupBy } from "../grid/groupBy";
import { joinHistories } from "../registration/joinHistories";
import type { History } from "../registration/PastHonor";
import type { Registration, TableHead } from "../registration/Registration";
import { cellOf } from "./cells";
import { decodeGrid } from "./decodeGrid";
import { hasMarks } from "./isAwardHistory";
import { readEvidence } from "./readEvidence";
import { readHeadedList } from "./readHeadedList";
import { headingTexts } from "./readHeading";
import { readHeadingOutcome, readOutcome } from "./readOutcome";
import { readPastTables } from "./readPastTables";
import { isOfYears, readYearsBefore } from "./readYearColumns";
import { readRegistrations, type UnreadSheet } from "./readRegistrations";

/** The evidence in the sheets of one earlier workbook: lists of past honors, registers and tables of results. */
export function readHistory(grids: readonly Grid[]): History {
  const decoded = grids.map(decodeGrid);
  const { registrations, unread } = readRegistrations(grids);
  const called = sheetsOfEvidence(unread);
  // Columns of marks say more than a list's one column of honors.
  const ofYears = new Set(
    registrations.filter((table) => grids.some((grid) => grid.sheet === table.sheet && isOfYears(grid, table))),
  );
  const marked = registrations.filter((table) => hasMarks(table.columns) && !ofYears.has(table));
  const lists = new Map(
    decoded.flatMap((grid) => {
      const taken = marked.filter(({ sheet }) => sheet === grid.sheet).map(({ range }) => range);
      const list = readEvidence(grid, called.has(grid.sheet), taken);
      return list ? [[grid.sheet, list] as const] : [];
    }),
  );
  const sheets = new Map(decoded.map((grid) => [grid.sheet, grid]));
  const tables = groupBy(
    registrations.filter((table) => marked.includes(table) || !lists.has(table.sheet)),
    ({ sheet }) => sheet,
  );
  const others = unread.flatMap(({ sheet, reason, head }) => {
    const grid = sheets.get(sheet);
    const isUnknown = reason === "no-register" || reason === "joined-names";
    return grid && isUnknown && !lists.has(sheet) ? readResultsOf(grid, head) : [];
  });
  return joinHistories([...lists.values(), readPastTables(tables, sheets), ...others]);
}

/**
 * The lists of past honors and registers of other years among the sheets of a workbook that is itself checked, and the columns of
 * earlier years in its registers; undefined where it has none.
 */
export function readOwnEvidence(
  grids: readonly Grid[],
  registrations: readonly Registration[],
  unread: readonly UnreadSheet[],
): History | undefined {
  const called = sheetsOfEvidence(unread);
  const lists = grids
    .filter(({ sheet }) => called.has(sheet))
    .flatMap((grid) => readEvidence(decodeGrid(grid), true) ?? []);
  const kept = grids.filter(({ sheet }) => unread.some((own) => own.sheet === sheet && own.reason === "other-year"));
  const before = registrations.flatMap((table) =>
    grids
      .filter(({ sheet }) => sheet === table.sheet)
      .flatMap((grid) => readYearsBefore(grid, table))
      .map((proven) => ({ ...proven, undated: [], unread: [] })),
  );
  const read = [...lists, ...(kept.length > 0 ? [readHistory(kept)] : []), ...before];
  return read.length === 0 ? undefined : joinHistories(read);
}

function sheetsOfEvidence(unread: readonly UnreadSheet[]): ReadonlySet<string> {
  return new Set(unread.flatMap(({ sheet, reason }) => (reason === "evidence" ? sheet : [])));
}

const TITLE_ROWS = 10;

/** What a sheet that calls itself results shows without columns of honors: those whom its title is about, or its first cell as unread. */
function readResultsOf(grid: Grid, head: TableHead | undefined): readonly History[] {
  const { top, left } = extentOf(grid);
  const title = headingTexts(grid, top, head?.header.row ?? top + TITLE_ROWS);
  const outcome = readHeadingOutcome(title) ?? readOutcome(grid.sheet);
  if (outcome !== "given") return [];
  const list = head && readHeadedList(grid, head);
  return [list ?? { lines: [], unclear: [], paired: [], undated: [], unread: [cellOf(grid, top, left)] }];
}
