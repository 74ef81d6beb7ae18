import type { CellValue } from "../grid/Grid";
import { textKey, tidy } from "../grid/text";
import type { HonorId, SubjectKind } from "../law/Honor";
import { honorOf } from "../law/honors";
import { findClass, readClass } from "../registration/labourOrderClass";
import { mentionsInitiative } from "../registration/mentionsInitiative";
import type { NamedPast, Outcome, PastHonor } from "../registration/PastHonor";
import type { Field } from "./evidenceColumns";
import { isForOccasion } from "./isForOccasion";
import { readBirth } from "./readBirth";
import { readLevels } from "./readLevel";
import { readMark } from "./readMark";
import { type NamedHonor, readWords, type Words } from "./readWords";
import { writtenYears, yearsOf, type YearSpan } from "./writtenYears";

/** What a line of evidence holds, as written. */
export interface EvidenceTexts {
  readonly name: string;
  readonly birth: CellValue;
  readonly of: (field: Field) => string;
}

/** What a line proves, and in which columns it leaves something open. */
export interface EvidenceLine {
  readonly read: readonly Omit<NamedPast, "at">[];
  readonly unclear: readonly ("honor" | "used")[];
  /** Whether nothing in it says that its "2023-2024" is a school year. */
  readonly isPaired: boolean;
}

type Shown = Pick<PastHonor, "year" | "outcome" | "honor" | "class" | "level" | "occasion" | "initiative">;

/**
 * Reads a line of past honors: its honors and levels in each of its years, and the initiatives that they rest on. In a list
 * that asks for honors they are given only where a decision is named.
 */
export function readEvidenceLine({ name, birth, of }: EvidenceTexts, isAsked: boolean): EvidenceLine {
  const [inYear, inText] = [writtenYears(tidy(of("year"))), writtenYears(tidy(of("text")))];
  const spans = inYear.length > 0 ? inYear : inText;
  if (spans.length === 0) return { read: [], unclear: ["honor"], isPaired: false };
  const rank = tidy(of("rank"));
  const decision = tidy(of("decision")) || decisionBehind(of("honor"));
  const outcome = isAsked && !/\d/.test(decision) ? "registered" : "given";
  const parts = withoutYears(withoutDecisions(of("honor"))).split(separators);
  const wording = parts.filter((part) => !isInitiative.test(textKey(part))).join("\n");
  const asPerson = readWords(wording, "individual", rank);
  const asCollective = readWords(wording, "collective", rank);
  const isCollective =
    (name !== "" && textKey(name) === textKey(of("unit"))) ||
    (asPerson.honors.length === 0 && asCollective.honors.length > 0);
  // What both may be given says nothing of whose the line is.
  const isOfPerson = !isCollective && !namesAll(asCollective, asPerson);
  const [own, other] = isOfPerson ? [asPerson, asCollective] : [asCollective, asPerson];
  const { honors, rest } = own;
  const classed = honors.map((named) => withClass(named, rank));
  const levels = rest.flatMap((part) => readLevels(part) ?? []);
  const mentioned = mentionedInitiative(of, parts);
  // An initiative may be about what campaigns are about.
  const besides = [rank, decision, of("kind"), mentioned === "" ? of("text") : ""];
  const named = parts.filter((part) => !mentionsInitiative(part));
  const occasional = occasionalAwards(honors, named, isOfPerson ? "individual" : "collective", besides);
  const proven = [
    ...classed.flatMap((honor) =>
      yearsFor(honor, spans).map((year): Shown => ({
        ...shown(honor, outcome),
        ...(occasional.has(honor.honor) && { occasion: true }),
        year,
      })),
    ),
    ...levels.flatMap((level) =>
      yearsOf(spans).map((year): Shown => ({ level, outcome: "given", year, initiative: "" })),
    ),
  ];
  const initiatives = namedInitiatives(of("initiative"), mentioned);
  const used = readUses(of("used"));
  const born = readBirth(birth);
  const line = {
    name,
    ...(born !== undefined && { birth: born }),
    unit: tidy(of("unit")),
    decision,
    usedFor: used.honors,
    wide: (proven.length === 0 && isWide(rank)) || [mentioned, of("initiative")].some(callsItselfWide),
  };
  const read = withInitiatives(proven, initiatives, spans).map((one) => ({
    ...line,
    ...one,
    kind: isCollective || isOnlyForCollectives(one) ? ("collective" as const) : ("individual" as const),
  }));
  const isUnderstood =
    read.length > 0 &&
    namesAll(own, other) &&
    classed.every(({ honor, class: named }) => honor !== "labour-order" || named !== undefined) &&
    rest.every((part) => readLevels(part) !== undefined || isAside.test(textKey(part)) || isForOccasion(part));
  return {
    read,
    unclear: [
      ...(isUnderstood || saysNone(of("honor")) ? [] : ["honor" as const]),
      ...(used.isUnclear ? ["used" as const] : []),
    ],
    isPaired: spans.some(({ isPair }) => isPair) && ![of("year"), of("text"), of("honor")].some(namesSchoolYear),
  };
}

/** Whether words call a year a school's. */
export function namesSchoolYear(text: string): boolean {
  return /năm\s+học/iu.test(text);
}

/** Whether one reading has all honors of the other. */
function namesAll({ honors }: Words, other: Words): boolean {
  return other.honors.every(({ honor }) => honors.some((own) => own.honor === honor));
}

function isOnlyForCollectives({ honor }: Shown): boolean {
  return honor !== undefined && !honorOf(honor).for.includes("individual");
}

/** A decision behind an honor: "LĐTT (QĐ số 12/QĐ-SCT ngày 05/01/2022)", "LĐTT theo QĐ số 12/QĐ-SCT". */
const bracketed = /\((?:theo\s)?((?:qđ|quyết định)[^()]{0,120})\)/iu;
const unbracketed = /(?<=\S)\s(?:theo\s)?((?:qđ|quyết định)\s(?:số\s)?\d(?:(?!\svà\s)[^;,\n\r]){0,120})/giu;

function decisionBehind(text: string): string {
  return tidy(bracketed.exec(text)?.[1] ?? [...text.matchAll(unbracketed)][0]?.[1] ?? "");
}

function withoutDecisions(text: string): string {
  return text.replace(bracketed, " ").replace(unbracketed, " ");
}

/** What parts honors; "và" only before another, as "Thương binh và Xã hội" has one of its own. */
const separators =
  /[;\n\r+•]|\svà\s(?=(?:lđ|lao động (?:tiên tiến|xuất sắc)|cstđ|chiến s[ĩỹ]|ht|hoàn thành|bằng khen|giấy khen|bk|gk|huân chương|tập thể|cờ)[\s\p{L}])/iu;

/** The awards that were for an occasion: a column beside says so, or a part that names no honor, or each part that names them. */
function occasionalAwards(
  honors: readonly NamedHonor[],
  parts: readonly string[],
  kind: SubjectKind,
  besides: readonly string[],
): ReadonlySet<HonorId> {
  const awards = honors.map(({ honor }) => honor).filter((honor) => honorOf(honor).kind === "award");
  if (awards.length === 0) return new Set();
  if (besides.some(isForOccasion)) return new Set(awards);
  const named = parts.map((part) => ({ part, honors: readWords(part, kind, "").honors.map(({ honor }) => honor) }));
  const occasional = named.filter(({ part }) => isForOccasion(part));
  if (occasional.some(({ honors: own }) => own.length === 0)) return new Set(awards);
  const isOfMerit = (honor: HonorId) => named.some((one) => !occasional.includes(one) && one.honors.includes(honor));
  return new Set(
    awards.filter((honor) => occasional.some(({ honors: own }) => own.includes(honor)) && !isOfMerit(honor)),
  );
}

/** Whether a cell of honors says that there is none. */
function saysNone(text: string): boolean {
  return text.trim() !== "" && (readMark(text) === "no" || /^(?:khong|chua)(?: co)?(?: gi)?$/.test(textKey(text)));
}

/** A part that is about an initiative and nothing else. */
const isInitiative = /^(\d+ )?(co )?(\d+ )?(sang kien|skkn|sk|de tai|giai phap)\b/;
/** What may stand beside an honor without being one. */
const isAside = /^(qd|quyet dinh|theo|so|ngay|nam|cap)\b|\b(sang kien|skkn|sk|de tai|giai phap)\b/;

function withClass(named: NamedHonor, rank: string): NamedHonor {
  if (named.honor !== "labour-order" || named.class) return named;
  const of = readClass(rank) ?? findClass(rank);
  return of ? { ...named, class: of } : named;
}

function shown({ honor, class: of, asked }: NamedHonor, outcome: Outcome): Omit<Shown, "year"> {
  return { honor, ...(of && { class: of }), outcome: asked ? "registered" : outcome, initiative: "" };
}

/** A title of several years was given in each; an award for them once, at their end. */
function yearsFor({ honor }: NamedHonor, spans: readonly YearSpan[]): readonly number[] {
  return honorOf(honor).kind === "title" ? yearsOf(spans) : spans.map(({ last }) => last);
}

/** What was given rests on the initiatives; what was only asked for has used up none. */
function withInitiatives(proven: readonly Shown[], initiatives: readonly string[], spans: readonly YearSpan[]) {
  const given = proven.filter(({ outcome }) => outcome === "given");
  if (initiatives.length === 0) return proven;
  const resting: readonly Shown[] =
    given.length > 0 ? given : yearsOf(spans).map((year) => ({ year, outcome: "given", initiative: "" }));
  return [
    ...proven.filter(({ outcome }) => outcome !== "given"),
    ...resting.flatMap((one) => initiatives.map((initiative) => ({ ...one, initiative }))),
  ];
}

/** The initiatives of a column of them, each on its line or behind a ";"; else the one that the line is about. */
function namedInitiatives(text: string, mentioned: string): readonly string[] {
  const names = text
    .split(/[;\n\r]/)
    .map((part) => tidy(part.replace(/^[\s\-–—*•+]*(?:\d{1,2}[.)])?/, "")))
    .filter((part) => readMark(part) !== "no");
  return names.length > 0 || mentioned === "" ? names : [mentioned];
}

function mentionedInitiative(of: EvidenceTexts["of"], parts: readonly string[]): string {
  const part = parts.find((one) => mentionsInitiative(one));
  if (part === undefined && !mentionsInitiative(of("kind"))) return "";
  const own = part && /(?:sáng kiến|skkn|\bsk|đề tài|giải pháp).*$/iu.exec(part)?.[0];
  return tidy(of("text")) || tidy(own ?? of("honor"));
}

/** What an initiative was used for; unclear where the cell says more than that it was used and for which honors. */
function readUses(text: string): { readonly honors: readonly HonorId[]; readonly isUnclear: boolean } {
  const wording = withoutYears(text).replace(/^[\s:]*(?:đã\s)?(?:(?:sử\s)?dùng\s)?(?:để\s|cho\s|khi\s)?/iu, "");
  const { honors, rest } = readWords(wording, "individual", "");
  return {
    honors: honors.map(({ honor }) => honor),
    isUnclear: rest.some((part) => !/^(khong|chua)( co| su dung| dung| xet)*$/.test(textKey(part))),
  };
}

/** The years that an honor's words repeat. */
function withoutYears(text: string): string {
  return text.replace(
    /\(?(?:,\s?)?(?:(?:các\s)?năm(?:\shọc)?\s)?(?<!\d)20\d\d(?!\d)(?:\s?[-–/]\s?20\d\d(?!\d))?\)?/giu,
    " ",
  );
}

/** Whether a rank is that of the province or ministry; "Sở, ngành" and "cơ sở (trực thuộc tỉnh)" are not. */
function isWide(rank: string): boolean {
  const key = textKey(rank);
  return (
    /\b(tinh|bo|nganh|thanh pho|tp|toan quoc|nha nuoc)\b/.test(key) &&
    !/\b(so|bo phan|bo mon|huyen|xa(?! hoi)|(?<!dia )phuong|truong|don vi|truc thuoc|doan|uy)\b/.test(key)
  );
}

function callsItselfWide(text: string): boolean {
  const key = textKey(text);
  return /\bcap (tinh|bo|nganh|thanh pho|toan quoc|nha nuoc)\b/.test(key) && !/\b(khong|chua)\b/.test(key);
}
