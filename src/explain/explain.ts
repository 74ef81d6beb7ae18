import type { CheckResult } from "../check";
import { textKey } from "../grid/text";
import { agencyOf } from "../judging/agencies";
import { regimeOf } from "../law/regimeOn";
import { isAdvancedWorker, isGrassrootsFighter } from "../registration/ladder";
import type { Entry } from "../registration/Registration";
import { rules } from "../rules";
import { figuresOf } from "../rules/figuresOf";
import type { Rule } from "../rules/Rule";
import type { Finding } from "../validator/Finding";
import { enactmentOf } from "../validator/enactmentOf";
import type { EntryFacts, Explanation, Headcount } from "./Explanation";
import { isOn } from "./isOn";
import { verdictsOf } from "./verdictsOf";

const ruleById = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

/** Why the finding was made; undefined where its workbook is not in the result, or its rule not in force there. */
export function explain(finding: Finding, result: CheckResult): Explanation | undefined {
  const rule = ruleById.get(finding.ruleId);
  const message = rule?.messages[finding.messageId];
  const agency = agencyOf(finding.at.workbook, result.agencies);
  const enactment = rule && agency && enactmentOf(rule, agency.regime, agency.reviewDate);
  if (!message || !enactment) return undefined;
  const regime = regimeOf(agency.regime);
  const entries = agency.workbooks.flatMap(({ registrations }) => registrations.flatMap((table) => table.entries));
  const people = entries.filter(({ kind }) => kind === "individual");
  const unit = textKey(finding.unit);
  const ofUnit = unit === "" ? [] : people.filter((person) => textKey(person.unit) === unit);
  const entry = finding.subject === "" ? undefined : entries.find((candidate) => isOn(candidate, finding));
  return {
    title: rule.title,
    norm: rule.norm,
    figures: figuresOf(enactment),
    cites: finding.cites,
    evidence: finding.evidence,
    regime: regime.id,
    inForce: regime.inForce,
    checkedOn: regime.checkedOn,
    mayFollowLawBefore: rule.layer === "law" && regime.unverified === true,
    entry: entry && factsOf(entry),
    others: entry
      ? verdictsOf(entry, result).flatMap(({ rule: { id, title }, verdict }) =>
          id === rule.id ? [] : { title, verdict },
        )
      : [],
    unit: ofUnit.length > 0 ? headcountOf(ofUnit) : undefined,
    agency: headcountOf(people),
    met: { vi: message.vi.met, en: message.en.met },
    data: finding.data ?? {},
  };
}

function factsOf({ name, unit, levels, ticks, note, record }: Entry): EntryFacts {
  return { name, unit, levels, ticks, note, past: record?.past };
}

function headcountOf(people: readonly Entry[]): Headcount {
  return {
    people: people.length,
    advancedWorkers: people.filter(isAdvancedWorker).length,
    grassrootsFighters: people.filter(isGrassrootsFighter).length,
  };
}
