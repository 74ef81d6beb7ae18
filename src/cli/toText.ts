import { type CheckResult, isJudged } from "../check";
import type { CheckOptions } from "../judging/CheckOptions";
import type { WorkbookResult } from "../judging/WorkbookResult";
import { cellAddress, rangeAddress } from "../grid/address";
import type { HonorId } from "../law/Honor";
import { regimeOf } from "../law/regimeOn";
import { locales } from "../locales";
import { format } from "../locales/format";
import { wordFinding } from "../locales/wordFinding";
import type { Language } from "../rules/Rule";
import type { Counts } from "../summary/Summary";
import type { Finding } from "../validator/Finding";
import { forTerminal } from "./forTerminal";
import { texts } from "./texts";

const severities = ["error", "warning", "info"] as const;

/** The answer to people: what was read of each workbook, what was found in it, and the summary. */
export function toText(result: CheckResult, options: CheckOptions, language: Language): string {
  const checked = result.workbooks.filter((workbook) => isJudged(workbook, result));
  const lines = checked.flatMap((workbook) => [...workbookLines(workbook, result, options, language), ""]);
  if (checked.some(({ registrations }) => registrations.length > 0)) lines.push(...summaryLines(result, language));
  return lines.map((line) => `${forTerminal(line)}\n`).join("");
}

function workbookLines(
  workbook: WorkbookResult,
  result: CheckResult,
  options: CheckOptions,
  language: Language,
): string[] {
  const findings = result.findings.filter(({ at }) => at.workbook === workbook.workbook);
  const passed = workbook.registrations.length > 0 && !result.failed.includes(workbook.workbook);
  return [
    ...readLines(workbook, result, options, language),
    ...(passed ? [passedLine(workbook, result, language)] : []),
    ...severities.flatMap((severity) =>
      severityLines(
        severity,
        findings.filter((finding) => finding.severity === severity),
        language,
      ),
    ),
  ];
}

function readLines(workbook: WorkbookResult, result: CheckResult, options: CheckOptions, language: Language): string[] {
  const words = texts[language];
  const locale = locales[language];
  const lists = listsHeld(workbook, result);
  return [
    format(words.file, { workbook: workbook.workbook }, locale),
    `  ${basisLine(workbook, options, language)}`,
    ...afterLines(workbook, language),
    ...unverifiedLines(workbook, options, language),
    ...workbook.registrations.map(({ sheet, range, kind, entries }) => {
      const values = { sheet, range: rangeAddress(range), subject: locale.subjects[kind], entries: entries.length };
      return `  ${format(words.tableRead, values, locale)}`;
    }),
    ...lists.map(
      ({ plan, sheet, count }) => `  ${format(words.delegatesRead, { sheet, plan, delegates: count }, locale)}`,
    ),
    ...workbook.unread
      .filter((unread) => !lists.some(({ sheet }) => sheet === unread.sheet))
      .map(({ sheet, reason }) => `  ${format(words.sheetsUnread, { sheet, reason: locale.unread[reason] }, locale)}`),
  ];
}

/** The workbook's lists of delegates that were held against a plan for a meeting. */
function listsHeld({ workbook, delegateLists }: WorkbookResult, { plans }: CheckResult) {
  const planned = plans.find(({ meeting, workbooks }) => meeting.length > 0 && workbooks.includes(workbook));
  if (!planned) return [];
  return delegateLists.map(({ sheet, delegates }) => ({ plan: planned.plan.name, sheet, count: delegates.length }));
}

/** By which year, date and law the register is judged, and where it names no year, what came of that. */
function basisLine({ year, reviewDate, regime: id }: WorkbookResult, options: CheckOptions, language: Language) {
  const words = texts[language];
  const locale = locales[language];
  const regime = locale.regimes[id];
  if (year !== undefined && reviewDate !== undefined)
    return format(words.judgedBy, { year, date: shownDate(reviewDate, language), regime }, locale);
  const chosen = reviewDate ?? options.regime;
  return format(chosen === undefined ? words.judgedByDefault : words.judgedWithoutYear, { regime }, locale);
}

/** That another law applies where the council meets after the year's end, and nobody said when it does. */
function afterLines({ reviewDate, regimeAfter }: WorkbookResult, language: Language): string[] {
  if (reviewDate === undefined || regimeAfter === undefined) return [];
  const locale = locales[language];
  const values = { date: shownDate(reviewDate, language), regime: locale.regimes[regimeAfter] };
  return [`  ${format(texts[language].regimeAfter, values, locale)}`];
}

/** That the law's text could not be read, and which law a dossier received before it may still follow, unless the call names one. */
function unverifiedLines({ regime }: WorkbookResult, options: CheckOptions, language: Language): string[] {
  const { unverified, inForce, succeeds } = regimeOf(regime);
  if (!unverified) return [];
  const locale = locales[language];
  const values = { date: shownDate(inForce.from, language), regime: succeeds ?? "" };
  return [
    `  ${locale.unverifiedRegime}`,
    ...(succeeds && !options.regime ? [`  ${format(texts[language].receivedBefore, values, locale)}`] : []),
  ];
}

function shownDate(date: string, language: Language): string {
  return language === "vi" ? date.split("-").reverse().join("/") : date;
}

function passedLine(workbook: WorkbookResult, { checks }: CheckResult, language: Language): string {
  const locale = locales[language];
  const entries = workbook.registrations.flatMap((table) => table.entries);
  const individuals = entries.filter(({ kind }) => kind === "individual").length;
  if (entries.length === 0) return `  ${texts[language].emptyRegister}`;
  const values = { collectives: entries.length - individuals, individuals, rules: checks.rules };
  return `  ${format(locale.report.passed, values, locale)}`;
}

function severityLines(severity: Finding["severity"], findings: readonly Finding[], language: Language): string[] {
  if (findings.length === 0) return [];
  const locale = locales[language];
  const values = { severity: locale.severities[severity], count: findings.length };
  const heading = format(texts[language].findingsOf, values, locale);
  return ["", `  ${heading}`, ...findings.flatMap((finding) => findingLines(finding, language))];
}

function findingLines(finding: Finding, language: Language): string[] {
  const words = texts[language];
  const locale = locales[language];
  const { what, todo, cites } = wordFinding(finding, language);
  const about = [finding.subject, finding.unit].filter(
    (name, index, names) => name !== "" && names.indexOf(name) === index,
  );
  return [
    `  - ${[`${finding.at.sheet} · ${cellAddress(finding.at)}`, ...about].join(" · ")}`,
    `    ${what}`,
    `    ${format(words.todo, { text: todo }, locale)}`,
    ...(cites === "" ? [] : [`    ${format(words.cites, { text: cites }, locale)}`]),
  ];
}

function summaryLines({ summary }: CheckResult, language: Language): string[] {
  const { report } = locales[language];
  return [
    texts[language].summary,
    ...summary.units.map(({ unit, ...counts }) => unitLine(unit === "" ? report.unknownUnit : unit, counts, language)),
    unitLine(report.total, summary.total, language),
  ];
}

function unitLine(unit: string, { collectives, individuals, counts }: Counts, language: Language): string {
  const words = texts[language];
  const locale = locales[language];
  const parts = honorIds(language).flatMap((id) =>
    counts[id] === undefined ? [] : [`${locale.honors[id].short} ${counts[id]}`],
  );
  const listed = parts.length > 0 ? parts.join(", ") : words.nothingRegistered;
  return `  ${format(words.unitLine, { unit, collectives, individuals, counts: listed }, locale)}`;
}

/** The honors in the order of the language's list, which is that of the law. */
function honorIds(language: Language): readonly HonorId[] {
  return Object.keys(locales[language].honors) as HonorId[]; // a complete record: its keys are the ids
}
