import type { Grid } from "../grid/Grid";
import { groupBy } from "../grid/groupBy";
import { regimeAfter, regimeOn } from "../law/regimeOn";
import type { Plan } from "../plan/Plan";
import { readDelegateLists } from "../reader/readDelegates";
import { readOwnEvidence } from "../reader/readHistory";
import { readRegistrations, type UnreadSheet } from "../reader/readRegistrations";
import type { Registration } from "../registration/Registration";
import { apartByYear } from "./apartByYear";
import type { CheckOptions } from "./CheckOptions";
import type { WorkbookResult } from "./WorkbookResult";

/**
 * A workbook is judged by its own year and by the law in force when its register is decided: unless told otherwise at the end of
 * that year, and of a school year on 30 June. A list of delegates that names no year is for the meeting of its plan.
 */
export function judgeWorkbook(
  workbook: string,
  sheets: readonly Grid[],
  plan: Plan | undefined,
  options: CheckOptions,
): WorkbookResult {
  const read = readRegistrations(sheets, options.mappings, options.year);
  const { registrations, otherYears } = apartByYear(read.registrations, options.year);
  const unread = [...read.unread, ...asUnread(otherYears)];
  const history = readOwnEvidence(sheets, registrations, unread);
  const delegateLists = readDelegateLists(sheets, unread);
  const year =
    options.year ??
    registrations.find((table) => table.year !== undefined)?.year ??
    delegateLists.find((list) => list.year !== undefined)?.year ??
    (delegateLists.length > 0 && registrations.length === 0 ? plan?.year : undefined);
  const reviewDate = options.reviewDate ?? (year === undefined ? undefined : endOfYear(year, registrations));
  const next = options.regime || options.reviewDate || !reviewDate ? undefined : regimeAfter(reviewDate);
  return {
    workbook,
    year,
    reviewDate,
    regime: options.regime ?? regimeOn(reviewDate).id,
    ...(next && { regimeAfter: next.id }),
    registrations: registrations.map((table) => {
      const tickStyle = options.tickStyle ?? table.tickStyle;
      return table.year === year && table.tickStyle === tickStyle ? table : { ...table, year, tickStyle };
    }),
    unread,
    delegateLists,
    ...(history && { history }),
  };
}

function asUnread(tables: readonly Registration[]): readonly UnreadSheet[] {
  return [...groupBy(tables, ({ sheet }) => sheet)].map(([sheet, [first]]) => ({
    sheet,
    reason: "other-year",
    ...(first && { nearest: first.form }),
  }));
}

function endOfYear(year: number, registrations: readonly Registration[]): string {
  const isSchoolYear = registrations.some(({ years }) =>
    years.some(({ first, last }) => first === year && last > year),
  );
  return isSchoolYear ? `${year + 1}-06-30` : `${year}-12-31`;
}
