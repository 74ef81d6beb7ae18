import { type CheckResult, isJudged } from "../check";
import type { WorkbookResult } from "../judging/WorkbookResult";
import { cellAddress, columnName, rangeAddress } from "../grid/address";
import { wordFinding } from "../locales/wordFinding";
import type { JudgedTarget } from "../plan/judgeTargets";
import type { Registration } from "../registration/Registration";
import type { Fix, Language } from "../rules/Rule";
import type { Counts } from "../summary/Summary";
import type { Finding } from "../validator/Finding";
import { cellSeenFrom } from "./cellNames";
import type { Input } from "./readInput";
import { texts } from "./texts";

/** Raised when the shape of the answer changes. */
const schema = 1;

/** The answer to other programs: the same input gives the same bytes, on any machine. */
export function toJson(inputs: readonly Input[], result: CheckResult, language: Language): string {
  const read = result.workbooks.filter((workbook) => isJudged(workbook, result));
  const answer = {
    schema,
    year: common(read.map(({ year }) => year)),
    reviewDate: common(read.map(({ reviewDate }) => reviewDate)),
    regime: common(read.map(({ regime }) => regime)),
    plan: result.plans.length === 0 ? null : result.plans.flatMap(({ targets }) => targets.map(targetOf)),
    workbooks: inputs.map((input) => workbookOf(input, result, language)),
    findings: result.findings.map((finding) => findingOf(finding, language)),
    summary: {
      units: result.summary.units.map(({ unit, ...counts }) => ({ unit, ...countsOf(counts) })),
      total: countsOf(result.summary.total),
    },
    checks: result.checks,
  };
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}

/** The value that all have in common. */
function common<T>(values: readonly (T | undefined)[]): T | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

function workbookOf(input: Input, result: CheckResult, language: Language) {
  const own = result.workbooks.find(({ workbook }) => workbook === input.workbook);
  const judged = "failure" in input ? undefined : own;
  return {
    file: input.workbook,
    year: judged?.year ?? null,
    reviewDate: judged?.reviewDate ?? null,
    regime: judged?.regime ?? null,
    tables: own?.registrations.map(tableOf) ?? [],
    unread: own?.unread.map(unreadOf) ?? [],
    error: "failure" in input ? texts[language].failures[input.failure] : null,
  };
}

function tableOf({ kind, form, sheet, range, confidence, entries, columns }: Registration) {
  return {
    subject: kind,
    form,
    sheet,
    range: rangeAddress(range),
    confidence: Math.round(confidence * 100) / 100,
    entries: entries.length,
    columns: Object.fromEntries(
      [...columns].sort((a, b) => a.column - b.column).map(({ column, role }) => [columnName(column), role]),
    ),
  };
}

function unreadOf({ sheet, reason, nearest }: WorkbookResult["unread"][number]) {
  return { sheet, reason, nearest: nearest ?? null };
}

function findingOf(finding: Finding, language: Language) {
  const { ruleId, layer, severity, at, related = [], unit, subject, evidence, data = {}, fix } = finding;
  const { what, todo, cites } = wordFinding(finding, language);
  return {
    rule: ruleId,
    layer,
    severity,
    workbook: at.workbook,
    sheet: at.sheet,
    cell: cellAddress(at),
    related: related.map((cell) => cellSeenFrom(cell, at)),
    unit,
    subject,
    message: what,
    todo,
    cites,
    evidence,
    data,
    fix: fix ? fixOf(fix, finding) : null,
  };
}

function targetOf({ target, actual, needed, denominator, met, feasible }: JudgedTarget) {
  return {
    target: target.rule.replace(/^plan-/, ""),
    quote: target.quote,
    actual: actual ?? null,
    needed,
    denominator: denominator ?? null,
    met: met ?? null,
    feasible,
  };
}

function fixOf({ kind, edits }: Fix, { at }: Finding) {
  return { kind, edits: edits.map(({ at: cell, from, to }) => ({ cell: cellSeenFrom(cell, at), from, to })) };
}

function countsOf({ collectives, individuals, counts, effective }: Counts) {
  return { collectives, individuals, counts: sorted(counts), effective: sorted(effective) };
}

/** By key: the order in which a register happens to name its honors is of no meaning. */
function sorted(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
