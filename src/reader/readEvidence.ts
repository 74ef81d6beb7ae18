import { extentOf, type Grid, valueAt } from "../grid/Grid";
import { textKey, tidy } from "../grid/text";
import type { CellRange, CellRef } from "../grid/CellRef";
import type { History, NamedPast } from "../registration/PastHonor";
import { cellOf } from "./cells";
import { type EvidenceColumns, evidenceColumns, type Field } from "./evidenceColumns";
import { readWords } from "./readWords";
import { isSignature, maySign } from "../registration/signatures";
import { asksAbove } from "./isAwardHistory";
import { headingTexts } from "./readHeading";
import { readYearList } from "./readYearColumns";
import { withMergesSpread } from "./withMergesSpread";
import { yearColumns } from "./yearColumns";
import { type EvidenceTexts, namesSchoolYear, readEvidenceLine } from "./readEvidenceLine";

const SEARCHED_ROWS = 60;

/**
 * Reads a sheet of past honors ("Quá trình khen thưởng"), a line each; undefined where it is none. A sheet that is called one
 * needs no column of decisions, and is told to be unread where it has no table. The rows of `tables` are read elsewhere.
 */
export function readEvidence(grid: Grid, isNamed: boolean, tables: readonly CellRange[] = []): History | undefined {
  const { top, left, bottom } = extentOf(grid);
  const spread = withMergesSpread(grid);
  for (let row = top; row <= Math.min(bottom, top + SEARCHED_ROWS); row++) {
    if (isIn(tables, row)) continue;
    const columns = evidenceColumns(grid, row);
    const years = columns ? undefined : yearColumns(spread, row, 2);
    if (years && !isOfMembers(grid, years.top))
      return { ...readYearList(spread, years, asksAbove(grid, years.top)), undated: [], unread: [] };
    if (!columns) continue;
    if (!isNamed && columns.decision === undefined && columns.used === undefined) continue;
    return { ...readLines(spread, row, columns, tables), undated: [], unread: [] };
  }
  return isNamed ? { lines: [], unclear: [], paired: [], undated: [], unread: [cellOf(grid, top, left)] } : undefined;
}

/** Whether a sheet that has no register lists what was given in several years, though nothing calls it so. */
export function listsYears(grid: Grid): boolean {
  const spread = withMergesSpread(grid);
  const { top, bottom } = extentOf(grid);
  for (let row = top; row <= Math.min(bottom, top + SEARCHED_ROWS); row++) {
    const years = yearColumns(spread, row, 2);
    if (years) return !asksAbove(grid, years.top) && !isOfMembers(grid, years.top);
  }
  return false;
}

/** Whether the lines above a table speak of the Party's or the Union's own ratings of its members. */
function isOfMembers(grid: Grid, table: number): boolean {
  return headingTexts(grid, 0, table).some((line) => /\b(?:dang vien|doan vien)\b/.test(textKey(line)));
}

function isIn(tables: readonly CellRange[], row: number): boolean {
  return tables.some(({ top, bottom }) => row >= top && row <= bottom);
}

function readLines(
  grid: Grid,
  headRow: number,
  head: EvidenceColumns,
  tables: readonly CellRange[],
): Pick<History, "lines" | "unclear" | "paired"> {
  const lines: NamedPast[] = [];
  const unclear: CellRef[] = [];
  const paired: CellRef[] = [];
  const { bottom } = extentOf(grid);
  const isAsked = asksAbove(grid, headRow);
  const isOfSchool = headingTexts(grid, 0, headRow + 1).some(namesSchoolYear);
  let columns = head;
  let above: EvidenceTexts | undefined;
  let isSigned = false;
  for (let row = headRow + 1; row <= bottom; row++) {
    if (isIn(tables, row)) continue;
    const isDated = tellsYear(String(valueAt(grid, row, columns.year)));
    const nextHead = isDated ? undefined : evidenceColumns(grid, row);
    if (nextHead) {
      columns = nextHead;
      isSigned = false;
      continue;
    }
    // Under a signature stand the names of those who sign, until lines come again.
    isSigned = !isDated && !namesHonor(grid, row, columns) && (isSigned || isSignatureRow(grid, row, columns));
    if (isSigned) continue;
    const texts = textsOf(grid, row, columns, above);
    above = texts;
    const isNumberRow = /^\d+$/.test(texts.name);
    if (isNumberRow || isHeading(texts)) continue;
    const line = readEvidenceLine(texts, isAsked);
    const at = cellOf(grid, row, columns.honor);
    if (texts.name === "") {
      // Without a name a line is nobody's; a row that is no line, such as a signature, is left alone.
      if (line.read.length > 0) unclear.push(at);
      continue;
    }
    const [open] = line.unclear;
    if (open) unclear.push(cellOf(grid, row, columns[open] ?? columns.honor));
    for (const read of line.read) lines.push({ ...read, at });
    if (line.read.length > 0 && line.isPaired && !isOfSchool) paired.push(cellOf(grid, row, columns.year));
  }
  return { lines, unclear, paired };
}

/** Whether a cell of the column of years has one; the line of place and date above a signature may reach into it. */
function tellsYear(text: string): boolean {
  return /\d/.test(text) && (text.length < SHORTEST_DATE_LINE || !isSignature(text));
}

const SHORTEST_DATE_LINE = 12;

/** A line that lacks its year is one all the same, as under the heading "Ban Giám đốc". */
function namesHonor(grid: Grid, row: number, { honor }: EvidenceColumns): boolean {
  const text = String(valueAt(grid, row, honor));
  return text !== "" && readWords(text, "individual", "").honors.length > 0;
}

function isSignatureRow(grid: Grid, row: number, { name, honor }: EvidenceColumns): boolean {
  const first = grid.values[row - grid.origin.row]?.find((value) => value !== "") ?? "";
  return [first, valueAt(grid, row, name), valueAt(grid, row, honor)].some(
    (value) => typeof value === "string" && (isSignature(value) || maySign(value)),
  );
}

/** What the columns hold; "nt" is what stands above. */
function textsOf(grid: Grid, row: number, columns: EvidenceColumns, above: EvidenceTexts | undefined): EvidenceTexts {
  const held = (field: Field) => (columns[field] === undefined ? "" : valueAt(grid, row, columns[field]));
  const of = (field: Field) => String(held(field));
  const name = tidy(`${of("name")} ${of("given")}`);
  const repeated = repeatedIn(of, above);
  return {
    name: ditto.test(name) ? (above?.name ?? "") : name,
    birth: held("birth"),
    of: (field) => repeated.get(field) ?? of(field),
  };
}

function repeatedIn(of: EvidenceTexts["of"], above: EvidenceTexts | undefined): ReadonlyMap<Field, string> {
  const fields: readonly Field[] = ["unit", "honor", "decision", "rank"];
  return new Map(
    fields.filter((field) => ditto.test(of(field).trim())).map((field) => [field, above?.of(field) ?? ""]),
  );
}

const ditto = /^(?:["”″〃]|''|[-–]*\s*(?:n\/?t|như trên)\.?\s*[-–]*)$/iu;

/** A name alone heads the lines of a unit, or signs the sheet. */
function isHeading({ of }: EvidenceTexts): boolean {
  return (["year", "honor", "initiative", "text"] as const).every((field) => of(field).trim() === "");
}
