import type { CellRange, CellRef } from "../grid/CellRef";
import type { CellValue } from "../grid/Grid";
import type { LegacyEncoding } from "../grid/legacy/LegacyEncoding";
import type { StrangeCharacter } from "../grid/strangeCharacters";
import type { HonorId, Level, SubjectKind } from "../law/Honor";
import type { ExcellentOf, Profile } from "../law/Profile";
import type { Birth } from "./births";
import type { History, PastRecord } from "./PastHonor";

/** Columns whose cells name what is registered: in words, several in one cell where need be, or by codes of a lookup sheet. */
export type WordsRole = "titles-text" | "awards-text" | "honors-text";
export type CodeRole = "titles-code" | "awards-code";

/** Columns that tell who a row is about: `subject` names people and collectives in one list, `given-name` is the rest of `name`. */
export type IdentityRole = "ordinal" | "name" | "given-name" | "subject" | "unit";

/** Columns that say more about the row: `rank` is the level of its honor, `subject-kind` whether it is a person. */
export type DetailRole = "subject-kind" | "salutation" | "position" | "birth" | "rank" | "note" | "initiative";

/** Columns that register nothing: what came of it, a decision on a past honor, how many, or anything else. */
export type UnreadRole = "result" | "decision" | "count" | "ignored";

/** What a column of a register means. A level column holds ticks ("level:good") or names the level in words ("level"). */
export type ColumnRole =
  IdentityRole | DetailRole | UnreadRole | WordsRole | CodeRole | "level" | `level:${Level}` | HonorId;

/** What a summary counts: an honor, or a level (those of collectives apart from those of people). */
export type CountKey = HonorId | Level | `collective:${Level}`;

/** A cell of an entry: rows that are marked alike share what was read of it. */
export interface EntryCell {
  readonly column: number;
  /** Its row where that is not the entry's. */
  readonly row?: number;
}

/** A cell that registers something. */
export interface Mark extends EntryCell {
  /** The mark, or the words, as written. */
  readonly mark: string;
  /** What the cell holds where that is no text. */
  readonly held?: number | boolean;
  /** It is a tick only because of the cell's symbol font, which no formula can see. */
  readonly bySymbolFont?: true;
  /** What the cell says is complete only with what another cell says: a rank beside it, or a field of a sheet without a table. */
  readonly withOtherCells?: true;
}

/** A registered honor; the Labour Order's class where the register names it. */
export interface Tick extends Mark {
  readonly honor: HonorId;
  readonly class?: LabourOrderClass;
}

export type LabourOrderClass = "first" | "second" | "third";

/** A registered completion level. */
export interface LevelMark extends Mark {
  readonly level: Level;
}

/** A cell whose content is not understood, or an error value. `header` is the column's title as written. */
export interface OddCell extends EntryCell {
  readonly role: ColumnRole;
  readonly header: string;
  readonly value: string;
}

/** One row of a register: a person or a collective, and what is registered for it. */
export interface Entry {
  readonly kind: SubjectKind;
  /** Name as written, spaces tidied; "" where it is missing. */
  readonly name: string;
  /** The unit it belongs to, as written; a collective's is its own name; "" where it is not known. */
  readonly unit: string;
  /** What a collective is part of, as the row says that heads its group; "" where none does, and for people. */
  readonly partOf: string;
  /** What the unit column holds in the row, spaces and all; undefined where there is no such column. */
  readonly unitWritten: string | undefined;
  /** Its position (chức vụ), as written; "" where none is. */
  readonly position: string;
  readonly birth: Birth | undefined;
  /** The name's cell. */
  readonly at: CellRef;
  /** What the TT column's cell holds; undefined where there is no such column, or its numbers run over other rows, too. */
  readonly ordinal: CellValue | undefined;
  /** Every level that is marked; more than one is a mistake of the form. */
  readonly levels: readonly LevelMark[];
  /** The one level that is certain; undefined where none, several or an unreadable one is registered. */
  readonly level: Level | undefined;
  /** "blank": nothing is registered; "unclear": several levels, or a mark that is not understood. */
  readonly levelState: "known" | "blank" | "unclear";
  readonly ticks: readonly Tick[];
  /** Marks that are not understood; they count as no tick. */
  readonly doubtful: readonly OddCell[];
  /** Error values (#N/A, #REF!, …) in the row. */
  readonly errors: readonly OddCell[];
  /** Remark columns, joined; what stands in an initiative column is put as "Sáng kiến: …". */
  readonly note: string;
  /** Its past, where the check was given evidence of earlier years at all. */
  readonly record?: PastRecord;
}

/** A row of a register that is of another year. */
export interface PastEntry {
  readonly year: number;
  readonly entry: Entry;
}

/** A column as it was understood. */
export interface ReadColumn {
  readonly column: number;
  readonly role: ColumnRole;
  /** Its header by which the user's choice of a meaning is remembered; no other column of the table has it. */
  readonly key: string;
  /** The lowest header cell's text, as written. */
  readonly header: string;
  /** 0 to 1: how sure the match is. */
  readonly confidence: number;
  readonly reason: MatchReason;
}

/** Why a header is taken for what it is: the user says so; a form's or the law's own wording, another that is known, one that resembles it, or its group. */
export type MatchReason = "chosen" | "official" | "known" | "similar" | "group";

/** A column that holds marks, levels or titles and whose header is not understood, or means the same as an earlier column. */
export interface UnmappedColumn {
  readonly at: CellRef;
  readonly key: string;
  readonly header: string;
  readonly reason: "unknown" | "repeated";
  /** What its header comes close to; a suggestion, never acted upon. */
  readonly nearest?: ColumnRole;
}

/** A number in a row "Tổng cộng" beside what its column holds over the rows it sums up. */
export interface WrittenTotal {
  readonly at: CellRef;
  readonly label: string;
  readonly header: string;
  readonly key: CountKey;
  /** The number as written; undefined for an empty cell, text as it stands for anything that is no number. */
  readonly written: number | string | undefined;
  readonly counted: number;
  /** Rows it sums up, sheet coordinates. */
  readonly rows: RowSpan;
  /** The unit where it sums up one unit only. */
  readonly unit?: string;
}

/** Rows of a sheet, both included, counted from 0. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

export interface OtherRow {
  readonly row: number;
  readonly marked: boolean;
}

/** A cell that was read through conversion, from a legacy encoding or from decomposed Unicode (NFD). */
export interface RecodedCell {
  readonly at: CellRef;
  /** What the cell holds, and what it was read as. */
  readonly written: string;
  readonly read: string;
  readonly encoding: LegacyEncoding | "nfd";
}

/** A name or a unit, as the cell holds it, with characters that nobody sees or takes for what they are. */
export interface StrangeName {
  readonly at: CellRef;
  readonly written: string;
  readonly characters: readonly StrangeCharacter[];
}
/** What a sheet without a register is. */
export type UnreadReason =
  | "empty"
  /** It holds more than Excel hands out. */
  | "too-large"
  | "no-register"
  | "pledge"
  | "statistics"
  | "summary"
  | "rating-list"
  | "evidence"
  | "letter"
  | "lookup"
  | "delegates"
  /** A register whose rows list several names in one cell. */
  | "joined-names"
  /** A register of another year than the workbook's. */
  | "other-year";

/** Ticks either on every step of the ladder of titles or on the highest only. */
export type TickStyle = "cumulative" | "highest-only";

/** What a table is for: to register at the start of the year, or to propose whom to recognise at its end. */
export type Stage = "registration" | "nomination";

/** A date as typed in a text; a day and a month may come without a year. */
export interface WrittenDate {
  readonly at: CellRef;
  /** The date as written, without the text around it. */
  readonly written: string;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

/** A year that the title or the date line names; a school year (2023-2024) is two. */
export interface WrittenYear {
  readonly at: CellRef;
  readonly written: string;
  readonly in: "title" | "date-line";
  readonly first: number;
  readonly last: number;
}

/** The head of a table, as it was understood. */
export interface TableHead {
  /** Its headers in short, by which a user's choice of meanings is remembered; "" for a sheet of fields without a table. */
  readonly layout: string;
  /** First header cell. */
  readonly header: CellRef;
  readonly columns: readonly ReadColumn[];
  readonly unmapped: readonly UnmappedColumn[];
}

/** One table of a register as read. */
export interface Registration extends TableHead {
  readonly workbook: string;
  readonly sheet: string;
  readonly kind: SubjectKind;
  readonly form: string;
  readonly year: number | undefined;
  /** The year that its sheet names, whatever the caller says. */
  readonly titledYear: number | undefined;
  /** The unit named in the heading; "" where none is. */
  readonly headingUnit: string;
  readonly stage: Stage;
  /** How people are matched to units. */
  readonly unitsFrom: "column" | "groups" | "single" | "heading" | "none";
  /** The table from its first header cell to its last row. */
  readonly range: CellRange;
  readonly confidence: number;
  readonly entries: readonly Entry[];
  /** Rows about people whose entries stand elsewhere, in another table or above in merged cells, with what these rows register. */
  readonly continued: readonly Entry[];
  /** Rows that a column of years gives to other years: no registrations of this one. */
  readonly past: readonly PastEntry[];
  readonly totals: readonly WrittenTotal[];
  /** Rows between and below the entries that head or sum up others; `marked` where a column of marks holds something. */
  readonly otherRows: readonly OtherRow[];
  /** Merged areas that reach over several entries: only the first of them holds what is written. */
  readonly merged: readonly CellRange[];
  /** Rows of the table's body that are hidden or filtered. */
  readonly hiddenRows: readonly number[];
  /** Columns of the table that are hidden and hold something. */
  readonly hiddenColumns: readonly number[];
  /** How the sheet is hidden; told with its first table. */
  readonly hiddenSheet: "hidden" | "very-hidden" | undefined;
  /** Cells of the table whose formula refers to another workbook. */
  readonly linked: readonly CellRef[];
  readonly tickStyle: TickStyle;
  /** Cells that are not in composed Unicode: of the table, and of the sheet's lines around it. */
  readonly recoded: readonly RecodedCell[];
  readonly strangeNames: readonly StrangeName[];
  /** Every typed date in the lines around the table, in its remarks and dates of birth. */
  readonly dates: readonly WrittenDate[];
  /** The years that the title and the date line name. */
  readonly years: readonly WrittenYear[];
  /** The day of the date line ("Ngày … tháng … năm …"), as an ISO date; undefined where it is open or no such day exists. */
  readonly signedOn: { readonly at: CellRef; readonly written: string; readonly date: string } | undefined;
}

/** A unit over all tables of the register: its rows in table A, of which there should be one, and its people in table B. */
export interface Unit {
  readonly name: string;
  /** Its first row in table A. */
  readonly collective: Entry | undefined;
  readonly collectives: readonly Entry[];
  readonly individuals: readonly Entry[];
}

/** All tables of one agency and one year, and its units in the order in which they appear. */
export interface Register {
  readonly registrations: readonly Registration[];
  readonly units: readonly Unit[];
  /** The regulation of the province, where the user says that it is to be held against. */
  readonly profile?: Profile;
  /** What the user says the share of excellent completion is reckoned of. */
  readonly excellentOf?: ExcellentOf;
  /** The share of Chiến sĩ thi đua cơ sở that holds in the agency, in whole percent, where the user says so. */
  readonly fighterCap?: number;
  /** The year that is registered for, and the evidence of earlier years where the check was given any. */
  readonly year?: number;
  readonly history?: History;
}
