import { check } from "../../src/check";
import type { CheckOptions } from "../../src/judging/CheckOptions";
import { cellAddress } from "../../src/grid/address";
import type { CellRef } from "../../src/grid/CellRef";
import type { CellValue, Grid } from "../../src/grid/Grid";
import type { RegimeId, Severity } from "../../src/law/Regime";
import type { Registration } from "../../src/registration/Registration";
import { cellAt } from "../../src/registration/cellAt";
import { gatherRegister } from "../../src/registration/gatherRegister";
import type { CellEdit, DataValue, Fix, Rule, Subjects } from "../../src/rules/Rule";
import { enactmentOf } from "../../src/validator/enactmentOf";
import type { Finding } from "../../src/validator/Finding";
import { placeholdersOf } from "./placeholders";
import { sheet } from "./sheet";

/** What a rule must find: cells as "E4", those of another workbook than the first as "b.xlsx!E4". */
export interface Expected {
  readonly messageId: string;
  readonly severity: Severity;
  readonly at: string;
  readonly related?: readonly string[];
  readonly data: Readonly<Record<string, DataValue>>;
  readonly fix?: { readonly kind: Fix["kind"]; readonly edits: Readonly<Record<string, CellValue>> };
}

/**
 * A sheet as a Markdown table, or several; `year` and `regime` where they differ from those of all cases, or where nobody tells the
 * year; what else the user says.
 */
export interface Accepted {
  readonly sheet: string | readonly Grid[];
  readonly year?: number | "untold";
  readonly regime?: RegimeId;
  readonly says?: Omit<CheckOptions, "year" | "regime">;
}

export interface Rejected extends Accepted {
  readonly findings: readonly Expected[];
}

export interface RuleCases {
  readonly year: number;
  /** Sheets on which the rule finds nothing, by what makes them harmless. */
  readonly accepts: Readonly<Record<string, string | Accepted>>;
  /** Sheets on which it finds something, by what is wrong with them. */
  readonly rejects: Readonly<Record<string, Rejected>>;
}

/** Holds a rule, through `check`, to what it accepts and rejects, and to what every rule owes. */
export function testRule(rule: Rule, { year, accepts, rejects }: RuleCases): void {
  describe(rule.id, () => {
    const reported = new Set<string>();

    it.each(Object.entries(accepts))("accepts %s", (_, accepted) => {
      const run = runCase(rule, typeof accepted === "string" ? { sheet: accepted } : accepted, year);
      expect(run.entries).toBeGreaterThan(0);
      expect(run.findings.map(view)).toEqual([]);
    });

    it.each(Object.entries(rejects))("rejects %s", (_, rejected) => {
      const { findings, honorsAt, again } = runCase(rule, rejected, year);
      expect(findings.map(view)).toEqual(rejected.findings.map((finding) => ({ related: [], ...finding })));
      for (const finding of findings) {
        reported.add(finding.messageId);
        expectFilled(rule, finding);
        if (rule.layer === "law") expect(finding.cites).not.toEqual([]);
        if (rule.honors) expect(rule.honors).toEqual(expect.arrayContaining(honorsAt(finding).slice(0, 1)));
        if (finding.fix) expect(again(finding.fix.edits)).not.toContainEqual(view(finding));
      }
    });

    if (rule.needs === "record") {
      it.each(Object.entries(rejects))(
        "reckons no years where the sheet names none: %s",
        (_, { sheet: source, regime, says }) => {
          const grids = typeof source === "string" ? [sheet(source)] : source;
          const { findings } = check(grids, { ...says, ...(regime && { regime }) });
          expect(findings.filter(({ ruleId }) => ruleId === rule.id)).toEqual([]);
        },
      );
    }

    it("has a case for each of its messages", () => {
      expect([...reported].sort()).toEqual(Object.keys(rule.messages).sort());
    });
  });
}

function runCase(rule: Rule, { sheet: source, year, regime, says }: Accepted, yearOfAll: number) {
  const grids = frozen(typeof source === "string" ? [sheet(source)] : source);
  const options = { ...(year !== "untold" && { year: year ?? yearOfAll }), ...(regime && { regime }), ...says };
  const findingsIn = (read: readonly Grid[]) => check(read, options).findings.filter((f) => f.ruleId === rule.id);
  const { workbooks, checks } = check(grids, options);
  const ticks = workbooks.flatMap(({ registrations }) =>
    registrations.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.ticks.map((tick) => ({ honor: tick.honor, at: cellAt(entry, tick) }))),
    ),
  );
  for (const { registrations, regime: inForce } of workbooks) {
    expectUntouched(
      rule,
      frozen({ ...gatherRegister(registrations), ...(says?.plan && says.plan !== "none" && { plan: says.plan }) }),
      inForce,
    );
  }
  return {
    entries: checks.entries,
    findings: findingsIn(grids),
    honorsAt: ({ at, related = [] }: Finding) =>
      ticks
        .filter((tick) => [at, ...related].some((cell) => address(cell) === address(tick.at)))
        .map(({ honor }) => honor),
    again: (edits: readonly CellEdit[]) => findingsIn(grids.map((grid) => edited(grid, edits))).map(view),
  };
}

/** A rule that changes its subject throws, for everything is frozen. */
function expectUntouched(rule: Rule, register: Subjects["all"], regime: RegimeId): void {
  const enactment = enactmentOf(rule, regime);
  if (!enactment) return;
  const subjects: Readonly<Record<keyof Subjects, readonly (readonly [Subjects[keyof Subjects], Registration?])[]>> = {
    entry: register.registrations.flatMap((table) => table.entries.map((entry) => [entry, table] as const)),
    registration: register.registrations.map((table) => [table]),
    all: [[register]],
  };
  for (const [subject, table] of subjects[rule.scope])
    expect(() => [...rule.check(subject, enactment, table)]).not.toThrow();
}

/** Every placeholder of the message has its figure, in both languages. */
function expectFilled(rule: Rule, { messageId, data = {} }: Finding): void {
  const message = rule.messages[messageId];
  for (const text of [message?.vi, message?.en]) {
    expect(placeholdersOf(text?.what ?? "", text?.todo ?? "", text?.met ?? "")).toEqual(Object.keys(data).sort());
  }
}

function view({ messageId, severity, at, related = [], data = {}, fix }: Finding): Expected {
  return {
    messageId,
    severity,
    at: address(at),
    related: related.map(address),
    data,
    ...(fix && {
      fix: { kind: fix.kind, edits: Object.fromEntries(fix.edits.map((edit) => [address(edit.at), edit.to])) },
    }),
  };
}

function address(cell: CellRef): string {
  return cell.workbook === "a.xlsx" ? cellAddress(cell) : `${cell.workbook}!${cellAddress(cell)}`;
}

/** The grid after the edits of its cells; an edit that does not meet what it was made for is a mistake. */
function edited(grid: Grid, edits: readonly CellEdit[]): Grid {
  const values = grid.values.map((row) => [...row]);
  for (const { at, from, to } of edits) {
    if (at.workbook !== grid.workbook || at.sheet !== grid.sheet) continue;
    expect(values[at.row]?.[at.column] ?? "").toBe(from);
    values[at.row]?.splice(at.column, 1, to);
  }
  return { ...grid, values };
}

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(frozen);
  return value;
}
