import { calendarYears } from "../law/calendarYears";
import { honors } from "../law/honors";
import type { HonorId } from "../law/Honor";
import { everybodyOf, isMeasure, isOf } from "./measures";
import {
  type AgencyNeed,
  type Deadline,
  type Demand,
  type MeetingTerm,
  type Plan,
  type Population,
  populations,
  type Target,
} from "./Plan";
import { ruleFor } from "./ruleFor";

/** What is wrong with a plan's file, and where in it: "targets[2].measure". */
export interface PlanProblem {
  readonly at: string;
  readonly expected:
    | "text"
    | "list"
    | "object"
    | "number"
    | "whole"
    | "year"
    | "share"
    | "upTo"
    | "measure"
    | "population"
    | "comparison"
    | "unit"
    | "honor"
    | "date"
    | "due"
    | "meeting";
}

export type PlanReading = { readonly plan: Plan } | { readonly problems: readonly PlanProblem[] };

/** A plan out of parsed JSON; every mistake is told, not the first alone. */
export function readPlanJson(json: unknown): PlanReading {
  const problems: PlanProblem[] = [];
  const fail = (at: string, expected: PlanProblem["expected"]) => void problems.push({ at, expected });
  const fields = (value: unknown, at: string): Readonly<Record<string, unknown>> => {
    if (isObject(value)) return value;
    fail(at, "object");
    return {};
  };
  const text = (value: unknown, at: string): string => {
    if (typeof value === "string" && value.trim() !== "") return value;
    fail(at, "text");
    return "";
  };
  const list = (value: unknown, at: string): readonly unknown[] => {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    fail(at, "list");
    return [];
  };

  const demandOf = (value: unknown, at: string): Demand => {
    const { op, value: number, upTo, unit } = fields(value, at);
    if (!isOperator(op)) fail(`${at}.op`, "comparison");
    if (typeof number !== "number" || number < 0) fail(`${at}.value`, "number");
    if (op === "between" && typeof upTo !== "number") fail(`${at}.upTo`, "number");
    if (unit !== "percent" && unit !== "count") fail(`${at}.unit`, "unit");
    if (unit === "count" && isBroken(number)) fail(`${at}.value`, "whole");
    if (unit === "count" && isBroken(upTo)) fail(`${at}.upTo`, "whole");
    if (unit === "percent" && isAboveAll(number)) fail(`${at}.value`, "share");
    if (unit === "percent" && isAboveAll(upTo)) fail(`${at}.upTo`, "share");
    else if (typeof number === "number" && typeof upTo === "number" && upTo < number) fail(`${at}.upTo`, "upTo");
    return {
      op: isOperator(op) ? op : ">=",
      value: typeof number === "number" ? number : 0,
      ...(typeof upTo === "number" && { upTo }),
      unit: unit === "count" ? "count" : "percent",
    };
  };
  const needOf = (value: unknown, at: string): AgencyNeed =>
    list(value, at).flatMap((one, index) => {
      if (isNeed(one)) return [one];
      fail(`${at}[${index}]`, "honor");
      return [];
    });
  const targetOf = (value: unknown, at: string): Target[] => {
    const { quote, measure, of, demand, needs, note } = fields(value, at);
    const common = { quote: text(quote, `${at}.quote`), ...(typeof note === "string" && { note }) };
    if (needs !== undefined) {
      const lists = list(needs, `${at}.needs`).map((need, index) => needOf(need, `${at}.needs[${index}]`));
      return [{ ...common, rule: "plan-agency-award", needs: lists }];
    }
    const demanded = demandOf(demand, `${at}.demand`);
    if (typeof measure !== "string" || !isMeasure(measure)) {
      fail(`${at}.measure`, "measure");
      return [];
    }
    const population = of ?? everybodyOf(measure);
    if (!isPopulation(population) || !isOf(measure, population)) {
      fail(`${at}.of`, "population");
      return [];
    }
    return [{ ...common, rule: ruleFor(measure, demanded), measure, of: population, demand: demanded }];
  };
  const deadlineOf = (value: unknown, at: string): Deadline => {
    const { for: due, what, quote, before, daysAfterMeeting } = fields(value, at);
    if (!isDue(due)) fail(`${at}.for`, "due");
    if (before !== undefined && before !== null && !isDate(before)) fail(`${at}.before`, "date");
    if (daysAfterMeeting !== undefined && !isWhole(daysAfterMeeting)) fail(`${at}.daysAfterMeeting`, "whole");
    return {
      for: isDue(due) ? due : "report",
      what: text(what, `${at}.what`),
      quote: text(quote, `${at}.quote`),
      ...(typeof daysAfterMeeting === "number" ? { daysAfterMeeting } : { before: isDate(before) ? before : null }),
    };
  };
  const termOf = (value: unknown, at: string): MeetingTerm[] => {
    const { quote, mostDelegates, aboutPercentModels, plenaryBelow } = fields(value, at);
    const words = { quote: text(quote, `${at}.quote`) };
    if (isWhole(mostDelegates)) return [{ ...words, mostDelegates }];
    if (isWhole(aboutPercentModels)) {
      if (isAboveAll(aboutPercentModels)) fail(`${at}.aboutPercentModels`, "share");
      return [{ ...words, aboutPercentModels }];
    }
    if (isWhole(plenaryBelow)) return [{ ...words, plenaryBelow }];
    fail(at, "meeting");
    return [];
  };
  const allowedOf = (value: unknown): Pick<Plan, "allowed"> => {
    if (value === undefined) return {};
    const allowed = needOf(value, "allowed").flatMap((one) => (one === "excellent" ? [] : one));
    return { allowed };
  };

  const yearOf = (value: unknown): Pick<Plan, "year"> => {
    if (value === undefined) return {};
    const year = calendarYears.find((one) => one === value);
    if (year !== undefined) return { year };
    fail("year", "year");
    return {};
  };

  const { id, name, issuer, source, year, targets, deadlines, meeting, allowed, notTickable } = fields(json, "");
  const plan: Plan = {
    id: text(id, "id"),
    name: text(name, "name"),
    issuer: text(issuer, "issuer"),
    source: { article: "", text: source === undefined ? String(name) : text(source, "source") },
    ...yearOf(year),
    targets: list(targets, "targets").flatMap((target, index) => targetOf(target, `targets[${index}]`)),
    deadlines: list(deadlines, "deadlines").map((deadline, index) => deadlineOf(deadline, `deadlines[${index}]`)),
    ...(meeting !== undefined && {
      meeting: list(meeting, "meeting").flatMap((term, index) => termOf(term, `meeting[${index}]`)),
    }),
    ...allowedOf(allowed),
    notTickable: list(notTickable, "notTickable").map((one, index) => text(one, `notTickable[${index}]`)),
  };
  return problems.length > 0 ? { problems } : { plan };
}

/** A share of more than all. */
function isAboveAll(percent: unknown): boolean {
  return typeof percent === "number" && percent > 100;
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

/** A number, but none that people can be. */
function isBroken(value: unknown): boolean {
  return typeof value === "number" && !Number.isInteger(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOperator(value: unknown): value is Demand["op"] {
  return value === ">=" || value === ">" || value === "=" || value === "<=" || value === "between";
}

function isPopulation(value: unknown): value is Population {
  return populations.some((population) => population === value);
}

function isNeed(value: unknown): value is HonorId | "excellent" {
  return value === "excellent" || honors.some(({ id }) => id === value);
}

function isDue(value: unknown): value is Deadline["for"] {
  return value === "registration" || value === "report" || value === "closing";
}

function isDate(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
