import { type Grid, valueAt } from "../grid/Grid";
import { textKey } from "../grid/text";
import type { HonorId, Level, SubjectKind } from "../law/Honor";
import { cellAt } from "../registration/cellAt";
import { isHonorRole } from "../registration/columnKinds";
import type { Outcome, PastHonor } from "../registration/PastHonor";
import type { Entry, Registration, Tick } from "../registration/Registration";
import { matchHeader } from "./matchHeader";
import { levelOfRole, readLevels } from "./readLevel";
import { readMark } from "./readMark";
import { asksFor, namesDecision, readOutcome, readResult } from "./readOutcome";
import { type NamedHonor, readWords } from "./readWords";

/** A column that tells what came of a row's registrations: of the honor or level that its header names, else of all. */
export interface ResultColumn {
  readonly column: number;
  readonly honor?: HonorId;
  readonly level?: Level;
  /** What a mark in it means: "Đạt", "Không đạt". */
  readonly marked: "given" | "refused";
}

type Shown = Pick<PastHonor, "outcome" | "honor" | "class" | "level" | "at">;

/** What the heads of a table say of its columns. */
export interface Standing {
  readonly results: readonly ResultColumn[];
  /** Whether these hold numbers of decisions: a blank cell among them then leaves a row to the title. */
  readonly citesDecisions: boolean;
  /** The columns whose words or group say that what they hold was only registered, or was given. */
  readonly outcomes: ReadonlyMap<number, Outcome>;
}

/** Reads the heads of an earlier year's table. Votes, opinions, proposals and what other years brought are no results of it. */
export function standingOf(table: Registration, grid: Grid): Standing {
  const { columns, unmapped, year } = table;
  const heads = [...columns, ...unmapped.map((head) => ({ ...head, column: head.at.column, role: undefined }))].map(
    (head) => ({ ...head, words: `${textKey(groupOver(grid, table, head.column))} ${head.key}` }),
  );
  const results = heads
    .filter(({ role, words }) => role === "result" || (role === undefined && readOutcome(words) === "given"))
    .filter(({ words }) => !isNoResult(words, year))
    .map(({ column, header }) => resultColumn(column, header));
  return {
    outcomes: new Map(heads.flatMap(({ column, words }) => pairOf(column, readOutcome(words)))),
    results,
    citesDecisions: results.some(({ column }) =>
      table.entries.some(({ at }) => namesDecision(String(valueAt(grid, at.row, column)))),
    ),
  };
}

function pairOf(column: number, outcome: Outcome | undefined): readonly (readonly [number, Outcome])[] {
  return outcome ? [[column, outcome]] : [];
}

/** Without merged cells a group stands over its first column only. */
function groupOver(grid: Grid, { header, range }: Registration, column: number): string {
  for (let other = column; other >= range.left; other--) {
    const text = String(valueAt(grid, header.row, other));
    if (text.trim() !== "") return text;
  }
  return "";
}

function resultColumn(column: number, header: string): ResultColumn {
  const role = matchHeader(header)?.role;
  const level = levelOfRole(role);
  return {
    column,
    ...(role && isHonorRole(role) && { honor: role }),
    ...(level && { level }),
    marked: readResult(header) ?? "given",
  };
}

function isNoResult(words: string, year: number | undefined): boolean {
  if (readOutcome(words) === "registered" || /\b(phieu|ti le|y kien|vong|nam( hoc)? truoc)\b/.test(words)) return true;
  const named = /\b20\d\d\b/.exec(words)?.[0];
  return named !== undefined && Number(named) !== year;
}

/**
 * What a row shows: its marks as `outcome` has them, unless the table has columns of results. What these leave open was only
 * registered, and so is what stands under "Đăng ký" in any table.
 */
export function shownIn(
  entry: Entry,
  { results, citesDecisions, outcomes }: Standing,
  outcome: Outcome,
  textIn: (column: number) => string,
): readonly Shown[] {
  const cells = results.map((result) => readCell(result, entry.kind, textIn(result.column)));
  const isLeftToTitle =
    results.length === 0 || (citesDecisions && results.every(({ column }) => textIn(column).trim() === ""));
  const isSettled = isLeftToTitle || cells.some(({ all, honors }) => all !== undefined || honors.length > 0);
  const besides = cells.flatMap(({ column, honors, levels }) => [
    ...honors.flatMap(({ honor, class: of }): readonly Shown[] =>
      entry.ticks.some((tick) => tick.honor === honor)
        ? []
        : [{ outcome: "given", honor, ...(of && { class: of }), at: cellAt(entry, { column }) }],
    ),
    ...levels.map((level): Shown => ({ outcome: "given", level, at: cellAt(entry, { column }) })),
  ]);
  const [levelMark] = entry.levels;
  const levelAsked = !isSettled || (levelMark && outcomes.get(levelMark.column) === "registered");
  const ownLevel: readonly Shown[] =
    entry.level === undefined || !levelMark
      ? []
      : [{ outcome: levelAsked ? "registered" : outcome, level: entry.level, at: cellAt(entry, levelMark) }];
  return [
    ...ownLevel,
    ...entry.ticks.map((tick): Shown => {
      const of = classIn(cells, tick) ?? tick.class;
      return {
        outcome: outcomeOf(tick, outcomes, cells) ?? (isLeftToTitle ? outcome : "registered"),
        honor: tick.honor,
        ...(of && { class: of }),
        at: cellAt(entry, tick),
      };
    }),
    ...besides,
  ];
}

/** What a cell of results says: of the honors and levels that it names or its header does, and of all others. */
interface ResultCell {
  readonly column: number;
  readonly honors: readonly NamedHonor[];
  readonly levels: readonly Level[];
  readonly refused: readonly HonorId[];
  readonly all: Outcome | undefined;
}

function readCell({ column, honor, level, marked }: ResultColumn, kind: SubjectKind, text: string): ResultCell {
  const nothing: ResultCell = { column, honors: [], levels: [], refused: [], all: undefined };
  if (text.trim() === "") return nothing;
  // "Đăng ký" is a tick elsewhere.
  const said = readMark(text) === "tick" && !asksFor(textKey(text)) ? marked : readResult(text);
  if (level) return said === "given" ? { ...nothing, levels: [level] } : nothing;
  if (honor)
    return { ...nothing, honors: said === "given" ? [{ honor }] : [], refused: said === "refused" ? [honor] : [] };
  const { honors: named, rest } = readWords(text, kind, "");
  const honors = named.filter(({ asked }) => !asked);
  if (named.length === 0) return { ...nothing, levels: readLevels(text) ?? [], all: said };
  const isAll = honors.length === named.length && rest.every((part) => readResult(part) === "refused");
  return { ...nothing, honors, all: isAll ? "refused" : "registered" };
}

/** What the results say of a mark, where they agree; else what its column's head does. */
function outcomeOf(
  { honor, column, row }: Tick,
  outcomes: Standing["outcomes"],
  cells: readonly ResultCell[],
): Outcome | undefined {
  const said = new Set(
    cells.flatMap((cell) => {
      if (cell.honors.some((named) => named.honor === honor)) return "given";
      return cell.refused.includes(honor) ? "refused" : (cell.all ?? []);
    }),
  );
  const [only, ...others] = said;
  if (only !== undefined) return others.length === 0 ? only : "registered";
  // A mark in another row is of a table that was joined to this one.
  return row === undefined ? outcomes.get(column) : undefined;
}

function classIn(cells: readonly ResultCell[], { honor }: Tick) {
  return cells.flatMap(({ honors }) => honors).find((named) => named.honor === honor)?.class;
}
