import type { CeilingsByRating, Profile } from "../src/law/Profile";
import { profiles } from "../src/law/profiles";
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
    "## Quy định của tỉnh",
    "",
    "Chỉ áp dụng khi người dùng chọn, bên cạnh luật (`local-regulation`). Tỷ lệ tối đa theo kết quả xếp loại của chính cơ quan.",
    ...profiles.flatMap(profileLines),
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

function profileLines(profile: Profile): readonly string[] {
  const { name, cites, excellentCollectives = [], provincialMerits = [], nonLeaders, headsFollowUnits } = profile;
  return [
    "",
    `### ${name} (\`${profile.id}\`)`,
    "",
    ...ceilingLine("Tập thể lao động xuất sắc trên số Tập thể lao động tiên tiến", excellentCollectives),
    ...ceilingLine("Bằng khen của tỉnh trên số người", provincialMerits),
    ...(nonLeaders === undefined
      ? []
      : [`- Người không giữ chức vụ trong số Chiến sĩ thi đua cơ sở: ít nhất ${nonLeaders}%.`]),
    ...(headsFollowUnits ? ["- Người đứng đầu không có danh hiệu, khen thưởng cao hơn mức mà đơn vị cho phép."] : []),
    `- Căn cứ: ${cites.map((cite) => citation(cite, undefined)).join("; ")}.`,
  ];
}

function ceilingLine(of: string, ceilings: CeilingsByRating): readonly string[] {
  if (ceilings.length === 0) return [];
  const shares = ceilings.map((ceiling) => (ceiling === "none" ? "không giới hạn" : `${ceiling}%`));
  return [`- ${of}: ${shares.join(", ")}.`];
}

function phaseLine(rule: Rule, { from, until, enactment, severity }: Phase): string {
  if (!enactment) return `- **${period(from, until)}**: không còn áp dụng.`;
  const norm = format(rule.norm.vi, figuresOf(enactment), vi);
  const level = vi.severities[severity].toLowerCase();
  const isAlways = from === inTime[0]?.inForce.from && until === undefined;
  if (rule.layer !== "law" && isAlways) return `- ${norm} Mức độ: ${level}. Căn cứ: ${ownBasis[rule.layer]}.`;
  const basis =
    enactment.cites.length === 0
      ? ownBasis[rule.layer]
      : enactment.cites.map((cite) => citation(cite, until)).join("; ");
  return `- **${period(startOf(enactment, from), until)}** (${level}): ${norm} Căn cứ: ${basis} (${evidenceOf(enactment)}).`;
}

/** A regime’s rule does not stand before the first of the texts that it rests on. */
function startOf({ cites }: Enactment, from: string): string {
  const starts = cites.map(({ inForce }) => inForce?.from ?? from);
  const first = starts.sort()[0] ?? from;
  return first > from ? first : from;
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

/** A text that ended before the rule did says so. */
function citation({ article, text, inForce }: Citation, until: string | undefined): string {
  const cited = article === "" ? text : `${article} ${text}`;
  const ended = inForce?.until !== undefined && (until === undefined || inForce.until < until);
  return ended ? `${cited} (${period(inForce.from, inForce.until)})` : cited;
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
