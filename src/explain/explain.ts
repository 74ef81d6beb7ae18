import type { CheckResult } from "../check";
import { textKey } from "../grid/text";
import { agencyOf } from "../judging/agencies";
import { dayWithin, regimeOf } from "../law/regimeOn";
import { isAdvancedWorker, isGrassrootsFighter } from "../registration/ladder";
import type { Entry } from "../registration/Registration";
import { rules } from "../rules";
import { type Figures, figuresOf } from "../rules/figuresOf";
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
  if (!rule || !message || !agency) return undefined;
  const regime = regimeOf(agency.regime);
  const enactment = enactmentOf(rule, regime.id, dayWithin(regime, agency.reviewDate));
  if (!enactment) return undefined;
  const entries = agency.workbooks.flatMap(({ registrations }) => registrations.flatMap((table) => table.entries));
  const people = entries.filter(({ kind }) => kind === "individual");
  const unit = textKey(finding.unit);
  const ofUnit = unit === "" ? [] : people.filter((person) => textKey(person.unit) === unit);
  const entry = finding.subject === "" ? undefined : entries.find((candidate) => isOn(candidate, finding));
  return {
    title: rule.title,
    layer: rule.layer,
    norm: rule.norm,
    figures: figuresUsed(figuresOf(enactment), finding.data),
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
    unit: ofUnit.length > 0 ? headcountOf(finding.unit, ofUnit) : undefined,
    agency: headcountOf("", people),
    met: { vi: message.vi.met, en: message.en.met },
    data: finding.data ?? {},
  };
}

function factsOf({ name, unit, levels, ticks, note, record }: Entry): EntryFacts {
  return { name, unit, levels, ticks, note, past: record?.past };
}

/** The regime's figures, or what the user put in their place and the finding was made by. */
function figuresUsed(figures: Figures, data: Finding["data"] = {}): Figures {
  const used = Object.entries(data).flatMap(([name, value]) =>
    typeof value === typeof figures[name] ? [[name, value as string | number] as const] : [],
  );
  return { ...figures, ...Object.fromEntries(used) };
}

function headcountOf(name: string, people: readonly Entry[]): Headcount {
  return {
    name,
    people: people.length,
    advancedWorkers: people.filter(isAdvancedWorker).length,
    grassrootsFighters: people.filter(isGrassrootsFighter).length,
  };
}
