import { textKey, tidy } from "../grid/text";
import { honorOf } from "../law/honors";
import type { HonorId, SubjectKind } from "../law/Honor";
import { isHonorRole } from "../registration/columnKinds";
import type { LabourOrderClass } from "../registration/Registration";
import { findClass } from "../registration/labourOrderClass";
import { matchHeader } from "./matchHeader";
import { readMark } from "./readMark";
import { asksFor } from "./readOutcome";

/** What a cell names: honors, each once, and the parts of it that are not understood. */
export interface Words {
  readonly honors: readonly NamedHonor[];
  readonly rest: readonly string[];
}

export interface NamedHonor {
  readonly honor: HonorId;
  readonly class?: LabourOrderClass;
  /** Its rank stands in another cell. */
  readonly withRank?: true;
  /** The words only ask for it: "Đề nghị CSTĐ cơ sở". */
  readonly asked?: true;
}

/** Reads honors in words: one, or several with ";", ",", "+" or a line's end between them. `rank` is what a column of ranks says. */
export function readWords(text: string, kind: SubjectKind, rank: string): Words {
  const honors: NamedHonor[] = [];
  const rest: string[] = [];
  const parts = partsOf(text, /[;\n\r+•]/);
  for (const part of parts) {
    const named = namedIn(part, kind) ?? (parts.length === 1 && rank !== "" ? rankedIn(part, rank, kind) : undefined);
    if (named) add(honors, named);
    else if (isNo(part)) continue;
    else {
      // "Bộ, ban, ngành, tỉnh" has commas of its own, so they part only what is not understood with them.
      for (const piece of partsOf(part, /,/)) {
        const own = namedIn(piece, kind);
        if (own) add(honors, own);
        else if (!isNo(piece)) rest.push(piece);
      }
    }
  }
  return { honors, rest };
}

function partsOf(text: string, separators: RegExp): string[] {
  return text
    .split(separators)
    .map((part) => tidy(part.replace(/^[\s\-–—*·.]+/, "")))
    .filter((part) => part !== "");
}

function add(honors: NamedHonor[], named: NamedHonor): void {
  if (!honors.some(({ honor }) => honor === named.honor)) honors.push(named);
}

function rankedIn(part: string, rank: string, kind: SubjectKind): NamedHonor | undefined {
  const named = namedIn(`${part} ${rank}`, kind);
  return named && { ...named, withRank: true };
}

/** The one honor that a part names; one that is not for this kind of subject is not understood. */
function namedIn(part: string, kind: SubjectKind): NamedHonor | undefined {
  if (part.length > 120) return undefined;
  const whole = textKey(part);
  const key = whole.replace(/^(\d+ )?(dang ki |de nghi |de xuat |xet |dat |tang )*(danh hieu |hinh thuc )?/, "");
  if (key === "" || (key.match(honorWords)?.length ?? 0) > 1 || doubt.test(key)) return undefined;
  const role = matchHeader(key)?.role;
  if (!role || !isHonorRole(role) || !honorOf(role).for.includes(kind) || isOfOthers(key, role)) return undefined;
  const of = role === "labour-order" ? findClass(part) : undefined;
  return { honor: role, ...(of && { class: of }), ...(asksFor(whole) && { asked: true }) };
}

/** Whether the words go on to name another giver than the honor's own: a district, the youth union, the police of the province. */
function isOfOthers(key: string, role: HonorId): boolean {
  if (role === "provincial-merit") return !ofProvince.test(key);
  return role === "ministerial-merit" && /\bbo (chi huy|tu lenh|doi|tong|phan|mon)\b/.test(key);
}

const ofProvince =
  /(^bang khen|^bk|\bchu tich|\bct|\bubnd|\buy ban nhan dan|\bcap|\bcua) (tinh|thanh pho|tp|t)\b(?! (doan|uy|hoi|doi)\b)|(\bubnd|\buy ban nhan dan|\bchu tich|\bct)$|^bkt$/;

/** A header says what it means with its first words; a cell that goes on to name something else is not that honor alone. */
const honorWords =
  /\b(lao dong tien tien|ldtt|lao dong xuat sac|ldxs|ttld\w*|chien si|cstd\w*|bang khen|bk\w*|giay khen|gk|huan chuong|hcld|co (thi dua|td))\b/g;
const doubt = /\b(khong|chua|hoac|neu|hay|trung|rot|thoi)\b/;

function isNo(part: string): boolean {
  return readMark(part) === "no" || /^khong( dang ki| de nghi| co)?$/.test(textKey(part));
}
