import type { HonorId } from "../law/Honor";
import { honorOf } from "../law/honors";
import { shownDay } from "../plan/days";
import { everybodyOf } from "../plan/measures";
import { otherWords } from "../plan/otherRows";
import type { AgencyNeed, Deadline, MeetingTerm, Plan, Target } from "../plan/Plan";
import {
  afterMeetingWord,
  agencyWord,
  dueWords,
  excellentWord,
  issuerLabel,
  measureWord,
  operatorWords,
  populationWords,
  sourceLabel,
  targetHeaders,
} from "../plan/targetWords";
import { text } from "./cells";
import type { PlanCell, SheetPlan } from "./SheetPlan";

const HEAD = 3;
const LAST_COLUMN = targetHeaders.length - 1;

/** The sheet "Chỉ tiêu": the plan as a table that an office changes and that is read back as the plan. Vietnamese in every language. */
export function targetsSheet(plan: Plan): SheetPlan {
  const rows = [
    ...plan.targets.map(targetRow),
    ...plan.deadlines.map(deadlineRow),
    ...(plan.meeting ?? []).map(meetingRow),
    ...(plan.allowed ? [allowedRow(plan.allowed)] : []),
    ...plan.notTickable.map((quote) => [text(quote), text(otherWords.notTickable)]),
  ];
  const row = (at: number) => ({ top: at, left: 0, bottom: at, right: LAST_COLUMN });
  return {
    id: "targets",
    name: "Chỉ tiêu",
    cells: [
      [text(`CHỈ TIÊU THI ĐUA${plan.year === undefined ? "" : ` NĂM ${plan.year}`}`)],
      [text(`${issuerLabel} ${plan.issuer}`)],
      [text(`${sourceLabel} ${plan.source.text}`)],
      targetHeaders.map(text),
      ...rows,
    ],
    merges: [0, 1, 2].map(row),
    bands: [
      { range: row(0), bold: true, size: 14, align: "center" },
      {
        range: { top: HEAD, left: 0, bottom: HEAD + rows.length, right: LAST_COLUMN },
        borders: true,
        wrap: true,
        verticalAlign: "top",
      },
      { range: row(HEAD), bold: true, align: "center", fill: "#E8E8E8" },
      // As text, a typed "100%" stays what it is.
      { range: { top: HEAD + 1, left: 4, bottom: HEAD + rows.length, right: 4 }, numberFormat: "@" },
    ],
    widths: [60, 40, 22, 14, 30, 40],
    headings: { first: HEAD, last: HEAD },
  };
}

function targetRow(target: Target): PlanCell[] {
  const { quote, note = "" } = target;
  if ("needs" in target) {
    const needs = target.needs.map((need) => need.map(needWord).join(" hoặc ")).join("; ");
    return [text(quote), text(agencyWord), undefined, undefined, text(needs), text(note)];
  }
  const { op, value, upTo, unit } = target.demand;
  const sign = unit === "percent" ? "%" : "";
  const shown = upTo === undefined ? `${value}${sign}` : `${value} - ${upTo}${sign}`;
  // Among some of the people only, a number without a word would be a share.
  const isOfSome = unit === "count" && target.of !== everybodyOf(target.measure);
  return [
    text(quote),
    text(measureWord(target.measure)),
    unit === "percent" || isOfSome ? text(populationWords[target.of]) : undefined,
    text(operatorWords[op]),
    text(isOfSome ? `${shown} người` : shown),
    text(note),
  ];
}

function needWord(need: AgencyNeed[number]): string {
  return need === "excellent" ? excellentWord : honorOf(need).name;
}

function deadlineRow(deadline: Deadline): PlanCell[] {
  const { for: due, what, quote } = deadline;
  const [word, value] =
    "before" in deadline
      ? ["trước ngày", dayOf(deadline.before, quote)]
      : [afterMeetingWord, `${deadline.daysAfterMeeting} ngày`];
  return [text(quote), text(dueWords[due]), undefined, text(word), text(value), text(what)];
}

/** A day that no calendar has is in the plan's words only. */
function dayOf(before: string | null, quote: string): string {
  return before === null ? (/\d{1,2}\/\d{1,2}\/\d{4}/.exec(quote)?.[0] ?? "") : shownDay(before);
}

function meetingRow(term: MeetingTerm): PlanCell[] {
  const [word, operator, value] =
    "mostDelegates" in term
      ? [otherWords.delegates, "không quá", `${term.mostDelegates}`]
      : "aboutPercentModels" in term
        ? [otherWords.models, "khoảng", `${term.aboutPercentModels}%`]
        : [otherWords.plenary, "dưới", `${term.plenaryBelow}`];
  return [text(term.quote), text(word), undefined, text(operator), text(value)];
}

function allowedRow(allowed: readonly HonorId[]): PlanCell[] {
  const names = allowed.map((honor) => honorOf(honor).name).join("; ");
  return [
    text("Danh hiệu, hình thức khen thưởng được đăng ký"),
    text(otherWords.allowed),
    undefined,
    undefined,
    text(names),
  ];
}
