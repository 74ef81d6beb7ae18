import { textKey } from "../grid/text";

/**
 * How many people an agency has, by the lines above a list: "Tổng số CBCCVC, NLĐ: 1.250", "Đơn vị có 120 người". Unknown where
 * they name several numbers, such as those of officials and of workers.
 */
export function readHeadcount(lines: readonly string[]): number | undefined {
  const found = lines.flatMap(countsIn);
  const ofAll = found.filter(({ who }) => who === "nguoi");
  const [count, ...others] = new Set((ofAll.length > 0 ? ofAll : found).map(({ count }) => count));
  return others.length === 0 ? count : undefined;
}

interface Headcount {
  readonly who: string;
  readonly count: number;
}

function countsIn(line: string): readonly Headcount[] {
  const text = line.replace(thousands, (number) => number.replace(/\D/g, ""));
  return [
    ...text.split(/[;\n()]|\.(?:\s|$)/).flatMap((part) => headcount(titled.exec(textKey(part)))),
    ...text.split(/[;\n()–—]|[.,-](?:\s|$)/).flatMap((part) => headcount(told.exec(textKey(part)))),
  ];
}

function headcount(match: RegExpExecArray | null): readonly Headcount[] {
  const { who = "", count } = match?.groups ?? {};
  return count === undefined ? [] : [{ who, count: Number(count) }];
}

/** "1.250", "1 250". */
const thousands = /(?<![\d.,/-])\d{1,3}(?:[.,\s]\d{3})+(?![\d/-])/g;

const kind = "(?:nguoi|can bo|cong chuc|vien chuc|lao dong|nhan vien|cong nhan|cb[a-z]*|cc[a-z]*|cnv[a-z]*|vc|nld|ld)";
const kinds = `(?<who>${kind}(?: (?:va )?${kind})*)`;
/** Words up to the number, none of which says that only some are meant. */
const words =
  "(?: (?!(?:du|tham|ngay|thang|nam|nu|dang|doan|duoc|vang|nghi|dai|bieu|hoi|hop|khen|dat|trieu|moi|khach|tren|duoi|tu|tuoi|dien|truc|gian)\\b)[a-z]+){0,8}";
const titled = new RegExp(
  `\\bso (?:luong )?${kinds}(?: hien (?:co|nay|tai))?(?: (?:cua|tai|toan|trong|thuoc|ca)${words})?(?: (?:la|co|gom))? (?<count>\\d{1,6})\\b`,
);
const told = new RegExp(
  `^(?:hien |tai )?(?:toan |ca )?(?:don vi|co quan|so|cong ti|doanh nghiep|chi cuc|trung tam|truong|nganh)${words} (?:co|gom) (?:tong (?:so|cong) )?(?<count>\\d{1,6}) ${kinds}$`,
);
