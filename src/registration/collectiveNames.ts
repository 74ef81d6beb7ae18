import { remember } from "../grid/remember";
import { textKey, tidy } from "../grid/text";

/** A collective's name as written, taken apart. */
export interface CollectiveName {
  /** The one spelling by which it is compared. */
  readonly key: string;
  /** The same without an agency's name behind it that nothing sets apart: "Văn phòng Sở". */
  readonly short: string;
  /** What it belongs to, where its name says so: "Phòng Tổng hợp, Chi cục Thủy sản"; "" where it does not. */
  readonly of: string;
}

/** Takes a collective's name apart, without numbers, headcounts and "Tập thể" in front. */
export const collectiveName = remember((written: string): CollectiveName => {
  const text = tidy(written)
    .slice(0, LONGEST)
    .replace(numbering, "")
    .replace(/\s*[(:–-]\s*\d+ (?:người|đồng chí|đ\/c|cán bộ|công chức|viên chức|cbcc)[^)]*\)?$/iu, "")
    .replace(/^tập thể (?:(?:cán bộ|công chức|viên chức|người lao động|lãnh đạo|cbccvc|cbcc|và|,|&)[\s,]*){0,8}/iu, "");
  const behind = owner.exec(text);
  const end = behind && behind.index > 0 ? behind.index : text.length;
  const name = text.slice(0, end);
  return {
    key: keyOf(name),
    short: keyOf(isInside.test(name) ? name.replace(agencyBehind, "") : name),
    of: text.slice(end + (behind?.[0].length ?? 0)).replace(/\)$/, ""),
  };
}, 10_000);

const LONGEST = 300;

const numbering = /^(?:[IVXLCDM]+|[A-K]|\d{1,3})\s*(?:[.)/]\s*|[–-]\s+)(?=\p{L}{2}|P\.)/u;

const agency =
  "(?:sở|(?:chi |tổng )?cục|ubnd|[uủ][ỷy] ban|trung tâm|bệnh viện|trường|(?:tổng )?công ty|huyện|thị xã|thành phố|tỉnh|bộ (?!môn|phận)|xã (?!hội)|phường)(?!\\p{L})";

/** Before what a collective belongs to: "thuộc …", or the name of an agency set apart. */
const owner = new RegExp(`[\\s,(–-]+(?:trực )?thuộc\\s+|\\s*(?:[,(]|\\s[–-])\\s*(?=${agency})`, "iu");

/** What is a part of an agency. */
const isInside = /^(?:phòng|p\.|văn phòng|vp|ban|tổ|khoa|đội|bộ phận|thanh tra|trung tâm)(?!\p{L})/iu;
const agencyBehind = new RegExp(`(?<=\\S)\\s+${agency}.*$`, "iu");

function keyOf(text: string): string {
  return textKey(text)
    .replace(/^p (?=\w)/, "phong ")
    .replace(/^vp(?= |$)/, "van phong")
    .replace(/^ubnd(?= |$)/, "uy ban nhan dan")
    .replace(/ va (?=\w)/g, " ");
}

/**
 * Whether two names are of one unit: surely; perhaps, where one is part of the other or an abbreviation of it; not at all; or
 * not known where one is missing.
 */
export function compareUnits(a: string, b: string): "same" | "alike" | "different" | "unknown" {
  if (a === "" || b === "") return "unknown";
  if (a === b) return "same";
  const [one, other] = [collectiveName(a), collectiveName(b)];
  if (one.key === other.key) return compareUnits(one.of, other.of) === "different" ? "different" : "same";
  return isAbbreviation(one.key, other.key) || isWithin(textKey(a), textKey(b)) ? "alike" : "different";
}

/** Whether one key may stand for the other: "phong kh tc" for "phong ke hoach tai chinh". */
export function isAbbreviation(a: string, b: string): boolean {
  return (isShort(a) || isShort(b)) && initials(a) === initials(b);
}

function isWithin(a: string, b: string): boolean {
  const [one, other] = [` ${a} `, ` ${b} `];
  return one.includes(other) || other.includes(one);
}

/** Whether words of a key are abbreviated, as those without a vowel are. */
function isShort(key: string): boolean {
  return /\b(?!\w*(?:[aeiou0-9]|y\b))\w+\b/.test(key);
}

/** The first letters of a key's words, and the abbreviated ones whole. */
export function initials(key: string): string {
  return key.replace(/\b(\w)(\w*)\b ?/g, (word, first: string) => (/[aeiou]|y ?$/.test(word) ? first : word.trim()));
}
