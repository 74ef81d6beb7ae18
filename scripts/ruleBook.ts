import { regimes } from "../src/law/regimes";
import type { Citation, Enactment, Regime, Severity } from "../src/law/Regime";
import { locales } from "../src/locales";
import { format } from "../src/locales/format";
import { figuresOf } from "../src/rules/figuresOf";
import type { Layer, Rule } from "../src/rules/Rule";
import { enactmentOf } from "../src/validator/enactmentOf";

const { vi } = locales;
const inTime: readonly Regime[] = [...regimes].sort((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1));
const layers: readonly (readonly [Layer, string])[] = [
  ["law", "Quy tắc của luật"],
  ["plan", "Quy tắc của kế hoạch"],
  ["form", "Quy tắc của biểu mẫu"],
];

/** The rule book, for a legal officer to read: each rule's norm as every regime has it, with dates, severity, basis and evidence. */
export function ruleBook(rules: readonly Rule[]): string {
  return [
    "# Sổ quy tắc của Sổ Thi Đua",
    "",
    `${rules.length} quy tắc. Mỗi quy tắc nêu điều phải có, thời gian áp dụng, mức độ khi không đạt, căn cứ, và căn cứ đã được kiểm chứng tới đâu. Căn cứ chưa được kiểm chứng không bao giờ thành lỗi.`,
    "",
    "## Chế độ pháp lý",
    "",
    "| Chế độ | Tên | Hiệu lực | Văn bản | Đối chiếu ngày |",
    "| --- | --- | --- | --- | --- |",
    ...inTime.map(regimeRow),
    ...inTime.filter(({ unverified }) => unverified).flatMap(() => ["", vi.unverifiedRegime]),
    ...layers.flatMap(([layer, heading]) =>
      chapter(
        heading,
        rules.filter((rule) => rule.layer === layer),
      ),
    ),
    "",
  ].join("\n");
}

function regimeRow({ id, name, inForce: { from, until }, instruments, checkedOn }: Regime): string {
  return `| \`${id}\` | ${name} | ${period(from, until)} | ${instruments.join("; ")} | ${shown(checkedOn)} |`;
}

function chapter(heading: string, rules: readonly Rule[]): readonly string[] {
  if (rules.length === 0) return [];
  const byId = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return ["", `## ${heading} (${rules.length})`, ...byId.flatMap(section)];
}

function section(rule: Rule): readonly string[] {
  return ["", `### ${rule.title.vi} (\`${rule.id}\`)`, "", ...phasesOf(rule).map((phase) => phaseLine(rule, phase))];
}

/** A time in which the rule stands unchanged; without an enactment it is repealed. */
interface Phase {
  readonly from: string;
  readonly until: string | undefined;
  readonly enactment: Enactment | undefined;
  readonly severity: Severity;
}

/** Regimes under which nothing about the rule differs are one phase; before its first enactment there is none. */
function phasesOf(rule: Rule): readonly Phase[] {
  const phases: Phase[] = [];
  for (const regime of inTime) {
    for (const { from, until } of spansOf(rule, regime)) {
      const enactment = enactmentOf(rule, regime.id, from);
      const severity = severityOf(rule, enactment, regime);
      const last = phases.at(-1);
      if (!enactment && !last) continue;
      const goesOn = last?.enactment === enactment && (!enactment || last?.severity === severity);
      if (last && goesOn) phases.splice(-1, 1, { ...last, until });
      else phases.push({ from, until, enactment, severity });
    }
  }
  return phases;
}

/** A regime's time, in two where an enactment of the rule starts within it. */
function spansOf(rule: Rule, { id, inForce: { from, until } }: Regime) {
  const start = enactmentOf(rule, id)?.from;
  if (start === undefined || start <= from || (until !== undefined && start > until)) return [{ from, until }];
  return [
    { from, until: dayBefore(start) },
    { from: start, until },
  ];
}

/** As the validator has it: what is in doubt is never an error. */
function severityOf(rule: Rule, enactment: Enactment | undefined, { unverified }: Regime): Severity {
  const severity = enactment?.severity ?? rule.severity;
  const doubtful = enactment?.evidence === "unconfirmed" || (rule.layer === "law" && unverified === true);
  return severity === "error" && doubtful ? "warning" : severity;
}

function phaseLine(rule: Rule, { from, until, enactment, severity }: Phase): string {
  if (!enactment) return `- **${period(from, until)}**: không còn áp dụng.`;
  const norm = format(rule.norm.vi, figuresOf(enactment), vi);
  const level = vi.severities[severity].toLowerCase();
  const basis = enactment.cites.length === 0 ? ownBasis[rule.layer] : enactment.cites.map(citation).join("; ");
  return `- **${period(from, until)}** (${level}): ${norm} Căn cứ: ${basis} (${evidenceOf(enactment)}).`;
}

/** What a rule rests on that cites no article. */
const ownBasis: Readonly<Record<Layer, string>> = {
  law: "văn bản mà phát hiện nêu",
  plan: "kế hoạch của cơ quan",
  form: "biểu mẫu",
};

function evidenceOf({ evidence, unconfirmedPart }: Enactment): string {
  if (evidence === "unconfirmed") return vi.unconfirmed;
  return unconfirmedPart === undefined ? "đã kiểm chứng" : `đã kiểm chứng, trừ ${unconfirmedPart}`;
}

function citation({ article, text }: Citation): string {
  return article === "" ? text : `${article} ${text}`;
}

function period(from: string, until: string | undefined): string {
  return until === undefined ? `từ ${shown(from)}` : `${shown(from)} – ${shown(until)}`;
}

function shown(date: string): string {
  return date.split("-").reverse().join("/");
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
