import type { CellRef } from "../grid/CellRef";
import { extentOf, type Grid, valueAt } from "../grid/Grid";
import { textKey, tidy } from "../grid/text";
import { honors } from "../law/honors";
import { everybodyOf, isOf, type MeasureId, measures } from "./measures";
import { type OtherRow, readOtherRow } from "./otherRows";
import type { AgencyNeed, Deadline, Demand, Plan, Population, Target, UnreadRow } from "./Plan";
import { populationNames } from "./populationNames";
import { ruleFor } from "./ruleFor";
import { dateIn, isShareIn, numbersIn } from "./targetValues";

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
const columnKeys = ["chi tieu", "dai luong", "mau so", "phep so", "gia tri"];

/** The plan in a sheet "Chỉ tiêu", known by its header; undefined for any other sheet. Rows that are not understood are kept. */
export function readTargetSheet(grid: Grid): Plan | undefined {
  const header = findHeader(grid);
  if (!header) return undefined;
  const { bottom } = extentOf(grid);
  const targets: Target[] = [];
  const deadlines: Deadline[] = [];
  const others: OtherRow[] = [];
  const unread: UnreadRow[] = [];
  for (let row = header.row + 1; row <= bottom; row++) {
    const cell = (column: number) => valueAt(grid, row, column);
    const read = (column: number) => tidy(String(cell(column)));
    const [quoteAt = 0, measureAt = 0, populationAt = 0, operatorAt = 0, valueAtColumn = 0] = header.columns;
    const quote = read(quoteAt);
    const measure = read(measureAt);
    const note = header.note === undefined ? "" : read(header.note);
    const shared = { quote: quote === "" ? measure : quote, ...(note !== "" && { note }) };
    if (quote === "" && measure === "") continue;
    const fail = (column: UnreadRow["column"], at: number) =>
      void unread.push({ at: refOf(grid, row, at), quote: shared.quote, value: read(at), column });

    const other = readOtherRow(measure, shared.quote, cell(valueAtColumn));
    if (other === "unread") fail("value", valueAtColumn);
    else if (other) others.push(other);
    if (other) continue;
    const due = wordOf(dueWords, measure);
    if (due) {
      const what = note === "" ? measure.replace(/^hạn /i, "") : note;
      const days = daysIn(read(operatorAt), read(valueAtColumn));
      if (days !== undefined) {
        deadlines.push({ for: due, what, quote: shared.quote, daysAfterMeeting: days });
        continue;
      }
      const before = dateIn(cell(valueAtColumn));
      // A day that no calendar has is the plan's mistake, which is told; anything else is no date.
      if (before === undefined) fail("date", valueAtColumn);
      else deadlines.push({ for: due, what, quote: shared.quote, before });
      continue;
    }
    if (textKey(measure) === textKey(agencyWord)) {
      const needs = needsOf(read(valueAtColumn));
      if (needs) targets.push({ ...shared, rule: "plan-agency-award", needs });
      else fail("value", valueAtColumn);
      continue;
    }
    const id = measureOf(measure);
    if (!id) {
      fail("measure", measureAt);
      continue;
    }
    const written = read(populationAt);
    const population = wordOf(populationWords, written);
    const op = operatorOf(read(operatorAt));
    const [value, upTo] = numbersIn(cell(valueAtColumn), population !== undefined);
    const isUnknown =
      population === undefined ? written !== "" || isShareIn(cell(valueAtColumn)) : !isOf(id, population);
    if (isUnknown) fail("population", populationAt);
    else if (!op) fail("comparison", operatorAt);
    else if (value === undefined || (op === "between") !== (upTo !== undefined)) fail("value", valueAtColumn);
    else {
      const demand: Demand = { op, value, ...(upTo !== undefined && { upTo }), unit: population ? "percent" : "count" };
      targets.push({ ...shared, rule: ruleFor(id, demand), measure: id, of: population ?? everybodyOf(id), demand });
    }
  }
  const issuer = labelled(grid, header.row, issuerLabel);
  const source = labelled(grid, header.row, sourceLabel);
  const year = /\b20\d\d\b/.exec(textAbove(grid, header.row).join(" "))?.[0];
  return {
    id: "sheet",
    name: grid.sheet,
    issuer,
    source: { article: "", text: source === "" ? `trang ${grid.sheet}` : source },
    ...(year !== undefined && { year: Number(year) }),
    targets,
    deadlines,
    ...fromOthers(others),
    unread,
  };
}

function fromOthers(others: readonly OtherRow[]): Pick<Plan, "meeting" | "allowed" | "notTickable"> {
  const meeting = others.flatMap((row) => ("meeting" in row ? row.meeting : []));
  const allowed = others.flatMap((row) => ("allowed" in row ? row.allowed : []));
  return {
    ...(meeting.length > 0 && { meeting }),
    ...(allowed.length > 0 && { allowed }),
    notTickable: others.flatMap((row) => ("notTickable" in row ? row.notTickable : [])),
  };
}

function findHeader(grid: Grid) {
  const { top, bottom, left, right } = extentOf(grid);
  for (let row = top; row <= Math.min(bottom, top + 20); row++) {
    const keys = new Map<string, number>();
    for (let column = left; column <= right; column++) {
      const key = textKey(String(valueAt(grid, row, column)));
      if (!keys.has(key)) keys.set(key, column);
    }
    const columns = columnKeys.map((key) => keys.get(key));
    if (columns.every((column) => column !== undefined)) return { row, columns, note: keys.get("ghi chu") };
  }
  return undefined;
}

function textAbove(grid: Grid, row: number): readonly string[] {
  const { top, left, right } = extentOf(grid);
  const texts: string[] = [];
  for (let above = top; above < row; above++)
    for (let column = left; column <= right; column++) texts.push(tidy(String(valueAt(grid, above, column))));
  return texts;
}

function labelled(grid: Grid, row: number, label: string): string {
  const found = textAbove(grid, row).find((text) => text.toLowerCase().startsWith(label.toLowerCase()));
  return found?.slice(label.length).trim() ?? "";
}

function refOf({ workbook, sheet }: Grid, row: number, column: number): CellRef {
  return { workbook, sheet, row, column };
}

function wordOf<K extends string>(words: Readonly<Record<K, string>>, text: string): K | undefined {
  const key = textKey(text);
  return (Object.keys(words) as K[]).find((id) => textKey(words[id]) === key); // a complete record: its keys are the ids
}

function operatorOf(text: string): Demand["op"] | undefined {
  return signs[text.replace(/\s/g, "")] ?? wordOf(operatorWords, text) ?? moreOperators[textKey(text)];
}

/** With the words of the plan around the title, or without: "Lao động tiên tiến", "LĐTT". */
function measureOf(text: string): MeasureId | undefined {
  const bare = (words: string) => textKey(words).replace(/^(tap the )?(?:dat|duoc tang) (?:danh hieu )?/, "$1");
  const key = bare(text);
  const ids = Object.keys(measures) as MeasureId[]; // a complete record: its keys are the ids
  const honor = honors.find(({ abbreviation }) => textKey(abbreviation) === key)?.id;
  return (
    ids.find((id) => bare(measureWord(id)) === key || bare(measures[id].vi) === key) ?? ids.find((id) => id === honor)
  );
}

function needsOf(text: string): readonly AgencyNeed[] | undefined {
  const needs = text.split(";").map((need) => need.split(/\bhoặc\b/).map(needOf));
  const known = needs.map((need) => need.filter((one) => one !== undefined));
  return known.every((need, index) => need.length === needs[index]?.length) ? known : undefined;
}

function needOf(text: string): AgencyNeed[number] | undefined {
  const key = textKey(text);
  if (key === textKey(excellentWord) || key === "htxsnv") return "excellent";
  return honors.find(({ name, abbreviation }) => textKey(name) === key || textKey(abbreviation) === key)?.id;
}

/** "14" or "14 ngày" of a row that is due so long after the meeting. */
function daysIn(operator: string, value: string): number | undefined {
  const days = textKey(operator) === textKey(afterMeetingWord) ? /^(\d+)(?: ngày)?$/.exec(value)?.[1] : undefined;
  return days === undefined ? undefined : Number(days);
}
