import type { CheckResult } from "../check";
import type { WorkbookResult } from "../judging/WorkbookResult";
import { cellAddress } from "../grid/address";
import { regimeOf } from "../law/regimeOn";
import { locales } from "../locales";
import { format } from "../locales/format";
import { wordFinding } from "../locales/wordFinding";
import type { Language } from "../rules/Rule";
import type { Finding } from "../validator/Finding";
import type { Band, PlanCell, SheetPlan } from "./SheetPlan";
import { text } from "./cells";

const fills = { error: "#FDE7E9", warning: "#FFF4CE", info: "#EBF3FC" } as const;
const HEAD = 3;
/** Room for the note with the banner of an unverified regime, in points. */
const TWO_LINES = 33;

/** The sheet "Kiểm tra": a row per finding, from where it is to what to do; or the sentence that all is well. */
export function findingsSheet(result: CheckResult, workbook: WorkbookResult, language: Language): SheetPlan {
  const locale = locales[language];
  const texts = locale.report;
  const findings = result.findings.filter(({ at }) => at.workbook === workbook.workbook);
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  const entries = workbook.registrations.flatMap((table) => table.entries);
  const people = entries.filter(({ kind }) => kind === "individual").length;
  const header = [
    texts.ordinal,
    texts.severity,
    texts.layer,
    texts.place,
    texts.unit,
    texts.subject,
    texts.what,
    texts.cites,
    texts.todo,
  ];
  const note = format(
    texts.findingsNote,
    {
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      regime: locale.regimes[workbook.regime],
    },
    locale,
  );
  const unverified = regimeOf(workbook.regime).unverified === true;
  const passed = format(
    texts.passed,
    { collectives: entries.length - people, individuals: people, rules: result.checks.rules },
    locale,
  );
  const year = workbook.year === undefined ? "" : ` ${language === "vi" ? "NĂM " : ""}${workbook.year}`;
  const rows = findings.map((finding, index) => findingRow(finding, index + 1, language));
  const last = HEAD + Math.max(rows.length, 1);
  return {
    id: "findings",
    name: texts.findingsName,
    cells: [
      [text(format(workbook.registrations.length > 0 ? texts.findingsTitle : texts.delegatesTitle, { year }, locale))],
      [text(unverified ? `${note} ${locale.unverifiedRegime}` : note)],
      [entries.length > 0 && !result.failed.includes(workbook.workbook) ? text(passed) : undefined],
      header.map(text),
      ...rows,
    ],
    merges: [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right: header.length - 1 })),
    bands: [
      { range: { top: 0, left: 0, bottom: 0, right: 8 }, bold: true, size: 14, align: "center" },
      {
        range: { top: 1, left: 0, bottom: 2, right: 8 },
        italic: true,
        align: "center",
        ...(unverified && { wrap: true }),
      },
      {
        range: { top: HEAD, left: 0, bottom: HEAD, right: 8 },
        bold: true,
        align: "center",
        verticalAlign: "center",
        wrap: true,
        fill: "#E8E8E8",
        borders: true,
      },
      ...(rows.length === 0
        ? []
        : [
            {
              range: { top: HEAD + 1, left: 0, bottom: last, right: 8 },
              wrap: true,
              verticalAlign: "top",
              borders: true,
            } as const,
          ]),
      ...severityBands(findings),
    ],
    widths: [5, 10, 10, 20, 22, 22, 46, 34, 38],
    ...(unverified && { heights: [{ row: 1, points: TWO_LINES }] }),
    headings: { first: HEAD, last: HEAD },
  };
}

function findingRow(finding: Finding, ordinal: number, language: Language): PlanCell[] {
  const { severities, layers } = locales[language];
  const words = wordFinding(finding, language);
  return [
    { number: ordinal },
    text(severities[finding.severity]),
    text(layers[finding.layer]),
    { link: finding.at, shown: `${finding.at.sheet} · ${cellAddress(finding.at)}` },
    text(finding.unit),
    text(finding.subject),
    text(words.what),
    text(words.cites),
    text(words.todo),
  ];
}

/** One band for each run of rows of one severity, so that many findings stay few bands. */
function severityBands(findings: readonly Finding[]): Band[] {
  const bands: Band[] = [];
  findings.forEach(({ severity }, index) => {
    const row = HEAD + 1 + index;
    const before = bands.at(-1);
    if (before && before.fill === fills[severity])
      bands[bands.length - 1] = { ...before, range: { ...before.range, bottom: row } };
    else bands.push({ range: { top: row, left: 1, bottom: row, right: 1 }, fill: fills[severity], bold: true });
  });
  return bands;
}
