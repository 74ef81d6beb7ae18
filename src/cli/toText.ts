import type { CheckResult, WorkbookResult } from "../check";
import { cellAddress, rangeAddress } from "../grid/address";
import type { HonorId } from "../law/Honor";
import { locales } from "../locales";
import { format } from "../locales/format";
import { wordFinding } from "../locales/wordFinding";
import type { Language } from "../rules/Rule";
import type { Counts } from "../summary/Summary";
import type { Finding } from "../validator/Finding";
import { forTerminal } from "./forTerminal";
import { fill, texts } from "./texts";

const severities = ["error", "warning", "info"] as const;

/** The answer to people: what was read of each workbook, what was found in it, and the summary. */
export function toText(result: CheckResult, language: Language): string {
  const checked = result.workbooks.filter(({ registrations }) => registrations.length > 0);
  const lines = checked.flatMap((workbook) => [...workbookLines(workbook, result, language), ""]);
  if (checked.length > 0) lines.push(...summaryLines(result, language));
  return lines.map((line) => `${forTerminal(line)}\n`).join("");
}

function workbookLines(workbook: WorkbookResult, result: CheckResult, language: Language): string[] {
  const findings = result.findings.filter(({ at }) => at.workbook === workbook.workbook);
  return [
    ...readLines(workbook, language),
    ...(findings.some(({ severity }) => severity === "error") ? [] : [passedLine(workbook, result, language)]),
    ...severities.flatMap((severity) =>
      severityLines(
        severity,
        findings.filter((finding) => finding.severity === severity),
        language,
      ),
    ),
  ];
}

function readLines(workbook: WorkbookResult, language: Language): string[] {
  const words = texts[language];
  const { subjects, regimes, unread } = locales[language];
  const { year, reviewDate } = workbook;
  const regime = regimes[workbook.regime];
  return [
    fill(words.file, { workbook: workbook.workbook }),
    `  ${year === undefined || reviewDate === undefined ? fill(words.yearUnknown, { regime }) : fill(words.judgedBy, { year, date: shownDate(reviewDate, language), regime })}`,
    ...workbook.registrations.map(({ sheet, range, kind, entries }) => {
      const values = { sheet, range: rangeAddress(range), subject: subjects[kind], entries: entries.length };
      return `  ${fill(words.tableRead, values)}`;
    }),
    ...workbook.unread.map(({ sheet, reason }) => `  ${fill(words.sheetsUnread, { sheet, reason: unread[reason] })}`),
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
  const heading = fill(texts[language].findingsOf, {
    severity: locales[language].severities[severity],
    count: findings.length,
  });
  return ["", `  ${heading}`, ...findings.flatMap((finding) => findingLines(finding, language))];
}

function findingLines(finding: Finding, language: Language): string[] {
  const words = texts[language];
  const { what, todo, cites } = wordFinding(finding, language);
  const about = [finding.subject, finding.unit].filter(
    (name, index, names) => name !== "" && names.indexOf(name) === index,
  );
  return [
    `  - ${[`${finding.at.sheet} · ${cellAddress(finding.at)}`, ...about].join(" · ")}`,
    `    ${what}`,
    `    ${fill(words.todo, { text: todo })}`,
    ...(cites === "" ? [] : [`    ${fill(words.cites, { text: cites })}`]),
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
  const { honors } = locales[language];
  const parts = honorIds(language).flatMap((id) =>
    counts[id] === undefined ? [] : [`${honors[id].short} ${counts[id]}`],
  );
  const listed = parts.length > 0 ? parts.join(", ") : words.nothingRegistered;
  return `  ${fill(words.unitLine, { unit, collectives, individuals, counts: listed })}`;
}

/** The honors in the order of the language's list, which is that of the law. */
function honorIds(language: Language): readonly HonorId[] {
  return Object.keys(locales[language].honors) as HonorId[]; // a complete record: its keys are the ids
}
