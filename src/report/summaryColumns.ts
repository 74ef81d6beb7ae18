import { honorsFor } from "../law/honors";
import { levels, type SubjectKind } from "../law/Honor";
import type { Locale } from "../locales/Locale";
import type { ColumnRole, CountKey, Entry, Registration } from "../registration/Registration";
import { type Writing, writingOf, writings } from "./acceptedMarks";
import { registers } from "./countFormula";

/** A figure that a summary shows for every unit. */
export type Figure =
  | { readonly is: "headcount" }
  | { readonly is: "count"; readonly key: CountKey }
  | { readonly is: "any"; readonly keys: readonly CountKey[] }
  | { readonly is: "share"; readonly of: number; readonly to: number };

/** A column of the summary; `writings` are the ways in which the register's columns register its key. */
export interface SummaryColumn {
  readonly kind: SubjectKind;
  readonly group: string;
  readonly header: string;
  readonly figure: Figure;
  readonly writings: readonly Writing[];
}

/** The columns of the summary, collectives before people: head count, then whatever the tables have a column for, then shares. */
export function summaryColumns(tables: readonly Registration[], locale: Locale): SummaryColumn[] {
  const columns: SummaryColumn[] = [];
  for (const kind of ["collective", "individual"] as const) {
    const own = tables.filter((table) => table.kind === kind);
    if (own.length === 0) continue;
    const counts = countColumns(kind, own, locale);
    columns.push(headcount(kind, locale), ...counts);
    if (kind === "individual") columns.push(...shareColumns(columns, locale));
  }
  return columns;
}

function headcount(kind: SubjectKind, { report }: Locale): SummaryColumn {
  const header = kind === "collective" ? report.collectiveCount : report.individualCount;
  return { kind, group: "", header, figure: { is: "headcount" }, writings: [] };
}

function countColumns(kind: SubjectKind, tables: readonly Registration[], locale: Locale): SummaryColumn[] {
  const { report } = locale;
  const roles = new Set(tables.flatMap(({ columns }) => columns.map(({ role }) => role)));
  // Columns of words have no title of their own: they are counted for what somebody registers in them.
  const registered = new Set<CountKey>(tables.flatMap(({ entries }) => entries.flatMap(keysOf)));
  const writingsFor = (key: CountKey) => writings.filter((writing) => hasWriting(roles, key, writing));
  const ofLevels = levels.flatMap((level) => {
    const key: CountKey = kind === "collective" ? `collective:${level}` : level;
    if (!roles.has("level") && !roles.has(`level:${level}`) && !registered.has(key)) return [];
    return {
      kind,
      group: report.levelGroup,
      header: locale.levels[level].short,
      figure: { is: "count", key } as const,
      writings: writingsFor(key),
    };
  });
  const ofHonors = honorsFor(kind)
    .filter(({ id }) => roles.has(id) || registered.has(id))
    .map(({ id, kind: honorKind }) => ({
      kind,
      group: honorKind === "title" ? report.titleGroup : report.awardGroup,
      header: locale.honors[id].short,
      figure: { is: "count", key: id } as const,
      writings: writingsFor(id),
    }));
  return [...ofLevels, ...ofHonors];
}

function keysOf({ kind, ticks, levels: marked }: Entry): CountKey[] {
  const ofLevels = marked.map(({ level }): CountKey => (kind === "collective" ? `collective:${level}` : level));
  return [...ticks.map(({ honor }) => honor), ...ofLevels];
}

function hasWriting(roles: ReadonlySet<ColumnRole>, key: CountKey, writing: Writing): boolean {
  return [...roles].some((role) => registers(role, key) && writingOf(role) === writing);
}

/** Shares are of the people just before: those of LĐTT among all, those of fighters among LĐTT. */
function shareColumns(before: readonly SummaryColumn[], { report }: Locale): SummaryColumn[] {
  const kind = "individual";
  const headcountAt = before.findIndex((column) => column.kind === kind && column.figure.is === "headcount");
  const effectiveAt = before.length;
  const column = (header: string, figure: Figure): SummaryColumn => ({
    kind,
    group: report.shareGroup,
    header,
    figure,
    writings: [],
  });
  return [
    column(report.effectiveAdvancedWorker, {
      is: "any",
      keys: ["advanced-worker", "grassroots-fighter", "provincial-fighter"],
    }),
    column(report.advancedWorkerShare, { is: "share", of: effectiveAt, to: headcountAt }),
    column(report.effectiveFighter, { is: "any", keys: ["grassroots-fighter", "provincial-fighter"] }),
    column(report.fighterShare, { is: "share", of: effectiveAt + 2, to: effectiveAt }),
  ];
}
