import { honorsFor } from "../law/honors";
import { levels, type SubjectKind } from "../law/Honor";
import type { Locale } from "../locales/Locale";
import type { ColumnRole, CountKey, Registration } from "../registration/Registration";
import type { Writing } from "./acceptedMarks";

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
    const counts = countColumns(kind, new Set(own.flatMap((table) => table.columns.map(({ role }) => role))), locale);
    columns.push(headcount(kind, locale), ...counts);
    if (kind === "individual") columns.push(...shareColumns(columns, locale));
  }
  return columns;
}

function headcount(kind: SubjectKind, { report }: Locale): SummaryColumn {
  const header = kind === "collective" ? report.collectiveCount : report.individualCount;
  return { kind, group: "", header, figure: { is: "headcount" }, writings: [] };
}

function countColumns(kind: SubjectKind, roles: ReadonlySet<ColumnRole>, locale: Locale): SummaryColumn[] {
  const { report } = locale;
  const ofLevels = levels.flatMap((level) => {
    const writings: Writing[] = [];
    if (roles.has(`level:${level}`)) writings.push("marks");
    if (roles.has("level")) writings.push("words");
    if (writings.length === 0) return [];
    const key: CountKey = kind === "collective" ? `collective:${level}` : level;
    return {
      kind,
      group: report.levelGroup,
      header: locale.levels[level].short,
      figure: { is: "count", key } as const,
      writings,
    };
  });
  const ofHonors = honorsFor(kind)
    .filter(({ id }) => roles.has(id))
    .map(({ id, kind: honorKind }) => ({
      kind,
      group: honorKind === "title" ? report.titleGroup : report.awardGroup,
      header: locale.honors[id].short,
      figure: { is: "count", key: id } as const,
      writings: ["marks"] as const,
    }));
  return [...ofLevels, ...ofHonors];
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
