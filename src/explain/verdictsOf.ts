import type { CheckResult } from "../check";
import { type Agency, agencyOf } from "../judging/agencies";
import type { CellRef } from "../grid/CellRef";
import { levels } from "../law/Honor";
import { honorOf } from "../law/honors";
import type { Enactment } from "../law/Regime";
import { dayWithin, regimeOf } from "../law/regimeOn";
import { gatherRegister, membersOf } from "../registration/gatherRegister";
import { mentionsSeparateAchievements, mentionsStateAwardException } from "../registration/mentions";
import { cellsAt } from "../registration/cellAt";
import type { Entry } from "../registration/Registration";
import { rules } from "../rules";
import type { Rule } from "../rules/Rule";
import type { Finding } from "../validator/Finding";
import { enactmentOf } from "../validator/enactmentOf";
import { isOn } from "./isOn";

export interface RuleVerdict {
  readonly rule: Rule;
  readonly verdict: "met" | "not-met" | "unproven";
}

/**
 * What each rule in force on the standard of an honor comes to for an entry that registers it. Nothing is said of an award for an
 * occasion, which rests on no such standard, nor where the rule may have left the mark to another that is not met.
 */
export function verdictsOf(entry: Entry, { agencies, findings }: CheckResult): readonly RuleVerdict[] {
  const agency = agencyOf(entry.at.workbook, agencies);
  if (!agency) return [];
  const day = dayWithin(regimeOf(agency.regime), agency.reviewDate);
  const own = findings.filter((finding) => isOn(entry, finding));
  const lacks = lacking(entry, agency);
  const isOccasion = mentionsSeparateAchievements(entry.note) || mentionsStateAwardException(entry.note);
  const ticks = entry.ticks.filter(({ honor }) => !isOccasion || honorOf(honor).kind === "title");
  return rules.flatMap((rule) => {
    const looksAt = ticks.filter(({ honor }) => rule.honors?.includes(honor));
    const enactment = looksAt.length > 0 && enactmentOf(rule, agency.regime, day);
    if (!enactment) return [];
    const isOpen = (rule.needs && lacks[rule.needs]) || dependsOnLevel(rule, enactment, entry, agency);
    const verdict = verdictOf(rule.id, cellsAt(entry, looksAt), own, isOpen === true);
    return verdict ? [{ rule, verdict }] : [];
  });
}

function verdictOf(
  ruleId: string,
  looksAt: readonly CellRef[],
  own: readonly Finding[],
  isOpen: boolean,
): RuleVerdict["verdict"] | undefined {
  const verdicts = own.flatMap((finding) => (finding.ruleId === ruleId ? finding.verdict : []));
  if (verdicts.length > 0) return verdicts.includes("not-met") ? "not-met" : "unproven";
  if (isOpen) return "unproven";
  const fails = own.filter(({ verdict }) => verdict === "not-met").flatMap(({ at, related = [] }) => [at, ...related]);
  const isLeftToAnother = looksAt.some((tick) => fails.some((cell) => isSameCell(cell, tick)));
  return isLeftToAnother ? undefined : "met";
}

/** Whether the level is not known, and with some level the rule would find something. */
function dependsOnLevel(rule: Rule, enactment: Enactment, entry: Entry, { workbooks }: Agency): boolean {
  if (rule.scope !== "entry" || entry.level !== undefined) return false;
  const table = workbooks.flatMap(({ registrations }) => registrations).find(({ entries }) => entries.includes(entry));
  return levels.some((level) => [...rule.check({ ...entry, level, levelState: "known" }, enactment, table)].length > 0);
}

function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.workbook === b.workbook && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** What cannot be held against anything, because the register does not say it. */
type Lacking = Readonly<Record<NonNullable<Rule["needs"]>, boolean>>;

function lacking(entry: Entry, { workbooks }: Agency): Lacking {
  const register = gatherRegister(workbooks.flatMap(({ registrations }) => registrations));
  // Where a unit has several rows, its people are held against the first.
  const unit = register.units.find(({ collective }) => collective === entry);
  return {
    record: entry.record?.until === undefined,
    members: entry.name === "" || !unit || membersOf(register, unit).length === 0,
  };
}
