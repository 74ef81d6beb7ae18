import type { CellValue } from "../grid/Grid";
import { dateOfSerial } from "../grid/serialDay";
import { tidy } from "../grid/text";
import type { SubjectKind } from "../law/Honor";
import { isoDay } from "../registration/isoDay";
import { isRealDay } from "../registration/isRealDay";

/** One number, or two of a range, the smaller first; none where the cell is not understood. A share is at most 100 %, a count whole. */
export function numbersIn(cell: CellValue, isShare: boolean): readonly number[] {
  const numbers = typeof cell === "number" ? [isShare ? percentIn(cell) : cell] : numbersWritten(cell, isShare);
  const isRight = (number: number) => number >= 0 && (isShare ? number <= 100 : Number.isInteger(number));
  const [value = 0, upTo = value] = numbers;
  return numbers.every(isRight) && value <= upTo ? numbers : [];
}

/** Whether the cell holds a share, of whomever: "15%", which Excel keeps as 0.15. */
export function isShareIn(cell: CellValue): boolean {
  return typeof cell === "number" ? cell > 0 && cell < 1 : /\d ?%/.test(tidy(String(cell)));
}

/** Excel keeps a typed "15%" as 0.15; what it keeps as 1.5 may be 150 % as well as 1.5 %. */
function percentIn(number: number): number {
  if (number > 1 && number < 2) return NaN;
  return number <= 1 ? Math.round(number * 10_000) / 100 : number;
}

const countedWord = / (?:(người|cá nhân)|tập thể|đơn vị)$/i;

/** What a number is followed by: "3 người", "1 tập thể". */
export function countedIn(text: string): SubjectKind | undefined {
  const counted = countedWord.exec(text);
  if (!counted) return undefined;
  return counted[1] === undefined ? "collective" : "individual";
}

function numbersWritten(cell: CellValue, isShare: boolean): readonly number[] {
  const written = tidy(String(cell)).replace(countedWord, "");
  const match = /^(\d+(?:[.,]\d+)?) ?%?(?: ?(?:-|–|đến) ?(\d+(?:[.,]\d+)?) ?%?)?$/.exec(written);
  if (!match || (!isShare && isShareIn(cell))) return [];
  return match
    .slice(1)
    .flatMap((part: string | undefined) => (part === undefined ? [] : Number(part.replace(",", "."))));
}

/** The ISO date of a day as forms or Excel have it; null for a day that no calendar has; undefined where it is no date at all. */
export function dateIn(cell: CellValue): string | null | undefined {
  if (typeof cell === "number") return dateOfSerial(cell);
  const match = /^(?:trước )?(?:ngày )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})$/i.exec(
    tidy(String(cell)),
  );
  if (!match) return undefined;
  const [day = 0, month = 0, year = 0] = match.slice(1).map(Number);
  return isRealDay({ day, month, year }) ? isoDay({ day, month, year }) : null;
}
