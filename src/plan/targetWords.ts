import { textKey } from "../grid/text";
import { honors } from "../law/honors";
import { isMeasure, type MeasureId, measures } from "./measures";
import type { AgencyNeed, Deadline, Demand, Population } from "./Plan";
import { populationNames } from "./populationNames";

/** The words of the sheet "Chỉ tiêu", in which an office writes its plan: read here, written by the report. */
export const targetHeaders = ["Chỉ tiêu", "Đại lượng", "Mẫu số", "Phép so", "Giá trị", "Ghi chú"] as const;
export const issuerLabel = "Cơ quan ban hành:";
export const sourceLabel = "Văn bản:";
export const agencyWord = "cơ quan";
export const excellentWord = "Hoàn thành xuất sắc nhiệm vụ";

/** What the column Mẫu số calls those whom a share is of. */
export const populationWords: Readonly<Record<Population, string>> = {
  people: populationNames.people.vi,
  officials: populationNames.officials.vi,
  "advanced-workers": populationNames["advanced-workers"].vi,
  collectives: populationNames.collectives.vi,
};

export const operatorWords: Readonly<Record<Demand["op"], string>> = {
  ">=": "ít nhất",
  ">": "trên",
  "=": "đúng",
  "<=": "không quá",
  between: "từ … đến",
};

export const dueWords: Readonly<Record<Deadline["for"], string>> = {
  registration: "hạn đăng ký",
  report: "hạn báo cáo",
  closing: "hạn tổng kết",
};

/** Stands in place of "trước ngày" where something is due so many days after the meeting. */
export const afterMeetingWord = "sau hội nghị";

/** What the column Đại lượng calls a measure; units are told from people by their name. */
export function measureWord(id: MeasureId): string {
  const { subject, vi } = measures[id];
  return subject === "collective" ? `tập thể ${vi}` : vi;
}

const moreOperators: Readonly<Record<string, Demand["op"]>> = {
  tu: ">=",
  "toi thieu": ">=",
  "tro len": ">=",
  hon: ">",
  bang: "=",
  dat: "=",
  "toi da": "<=",
  "trong khoang": "between",
  khoang: "between",
};
const signs: Readonly<Record<string, Demand["op"]>> = {
  ">=": ">=",
  "≥": ">=",
  ">": ">",
  "=": "=",
  "<=": "<=",
  "≤": "<=",
};

/** Abbreviations inside a name, as `textKey` has them. */
const abbreviations: Readonly<Record<string, string>> = {
  htxsnv: "hoan thanh xuat sac nhiem vu",
  httnv: "hoan thanh tot nhiem vu",
  ldtt: "lao dong tien tien",
  cstd: "chien si thi dua",
  bk: "bang khen",
  ttg: "thu tuong chinh phu",
  cb: "can bo",
  cc: "cong chuc",
  cbcc: "can bo cong chuc",
  cbccvc: "can bo cong chuc vien chuc",
  nld: "nguoi lao dong",
};

export function wordOf<K extends string>(words: Readonly<Record<K, string>>, text: string): K | undefined {
  const key = textKey(text);
  return (Object.keys(words) as K[]).find((id) => textKey(words[id]) === key); // a complete record: its keys are the ids
}

export function operatorIn(text: string): Demand["op"] | undefined {
  return signs[text.replace(/\s/g, "")] ?? wordOf(operatorWords, text) ?? moreOperators[textKey(text)];
}

/** "LĐTT", "tổng số Lao động tiên tiến", "tổng số CBCC". */
export function populationIn(text: string): Population | undefined {
  const key = bare(text);
  // Public employees are officials, too: nobody of them is on a labour contract.
  const employed = /^(?:can bo )?cong chuc(?: vien chuc)?( (?:va )?nguoi lao dong)?$/.exec(key);
  if (employed) return employed[1] === undefined ? "officials" : "people";
  if (key === "ca nhan") return "people";
  return key === "don vi" ? "collectives" : populationIds.find((id) => bare(populationWords[id]) === key);
}

/** With the words of the plan around the title, or without: "Lao động tiên tiến", "LĐTT", "CSTĐ cấp tỉnh". */
export function measureIn(text: string): MeasureId | undefined {
  return measureByKey.get(bare(text));
}

export function needIn(text: string): AgencyNeed[number] | undefined {
  const key = textKey(text);
  if (key === textKey(excellentWord) || key === "htxsnv") return "excellent";
  return honors.find(({ name, abbreviation }) => textKey(name) === key || textKey(abbreviation) === key)?.id;
}

/** The name alone, written out: no "tổng số" or "đạt danh hiệu" before it; one name for the fighters of ministries and provinces. */
function bare(text: string): string {
  return textKey(text)
    .split(" ")
    .map((word) => abbreviations[word] ?? word)
    .join(" ")
    .replace(/^(?:tong so |so luong |so )/, "")
    .replace(/^(?:nguoi |ca nhan |(tap the ))?(?:dat|duoc tang) (?:danh hieu )?/, "$1")
    .replace(/(chien si thi dua) cap /, "$1 ")
    .replace(/(chien si thi dua)(?: (?:bo|ban|nganh|tinh))+/, "$1 tinh");
}

// Complete records: their keys are the ids.
const measureIds = Object.keys(measures) as MeasureId[];
const populationIds = Object.keys(populationWords) as Population[];

/** The last of one key counts: the plan's own words before those of the honors, people before units. */
const measureByKey: ReadonlyMap<string, MeasureId> = new Map(
  [
    ...honors.flatMap(({ id, name, abbreviation }) => [name, abbreviation].map((word) => [word, id] as const)),
    ...[...measureIds].reverse().flatMap((id) => [measures[id].vi, measureWord(id)].map((word) => [word, id] as const)),
  ].flatMap(([word, id]) => (isMeasure(id) ? [[bare(word), id] as const] : [])),
);
