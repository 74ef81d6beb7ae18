import { citesOn } from "../law/citesOn";
import type { Enactment, Evidence, Regime, Severity } from "../law/Regime";
import { dayWithin } from "../law/regimeOn";
import type { PlannedRegister } from "../plan/PlannedRegister";
import { alikeEntries } from "../registration/alikeEntries";
import type { Entry, Registration } from "../registration/Registration";
import type { Problem, Rule, Scope, Subjects } from "../rules/Rule";
import { enactmentOf } from "./enactmentOf";
import type { Finding } from "./Finding";

/** What came of holding a register against the rules: `evaluated` is how many times a rule looked at its subject. */
export interface Validation {
  readonly findings: readonly Finding[];
  readonly rules: number;
  readonly evaluated: number;
}

/** Subjects of which one speaks for all, and the table of those that are entries. */
interface Group<S extends Scope> {
  readonly alike: readonly Subjects[S][];
  readonly table?: Registration;
}

/** Holds a register against the rules that are in force under the regime on the ISO date of the review. */
export function validate(
  register: PlannedRegister,
  rules: readonly Rule[],
  regime: Regime,
  reviewDate: string | undefined,
): Validation {
  const day = dayWithin(regime, reviewDate);
  const groups: { readonly [S in Scope]: readonly Group<S>[] } = {
    entry: register.registrations.flatMap((table) =>
      alikeEntries(table.entries).map((alike) => ({ alike, table }) as const),
    ),
    registration: register.registrations.map((table) => ({ alike: [table] })),
    all: [{ alike: [register] }],
  };
  const findings: Finding[] = [];
  let active = 0;
  let evaluated = 0;
  for (const rule of rules) {
    const enactment = enactmentOf(rule, regime.id, day);
    // Without a plan there is nothing that its rules could be held against.
    if (!enactment || (rule.layer === "plan" && !register.plan)) continue;
    active++;
    let standing: Enactment | undefined;
    for (const { alike, table } of groups[rule.scope]) {
      evaluated += alike.length;
      for (const subject of alike) {
        let met = true;
        for (const problem of rule.check(subject, enactment, table)) {
          met = false;
          standing ??= { ...enactment, cites: citesOn(enactment.cites, day) };
          findings.push(
            findingOf(problem, rule, standing, regime, rule.scope === "entry" ? (subject as Entry) : undefined),
          );
        }
        if (met) break;
      }
    }
  }
  return { findings, rules: active, evaluated };
}

function findingOf(
  problem: Problem,
  rule: Rule,
  enactment: Enactment,
  regime: Regime,
  entry: Entry | undefined,
): Finding {
  const about = problem.about ?? entry;
  return {
    ruleId: rule.id,
    layer: rule.layer,
    severity: severityOf(problem, rule, enactment, regime),
    verdict: rule.messages[problem.messageId]?.verdict ?? "not-met",
    cites: enactment.cites,
    evidence: evidenceOf(problem, rule, enactment),
    unit: about?.unit ?? "",
    subject: about?.name ?? "",
    // At the end, where it takes a twentieth of the time; a problem may bring citations of its own.
    ...problem,
  };
}

/** What is not confirmed, and law whose text could not be read, is never an error. */
function severityOf(problem: Problem, rule: Rule, enactment: Enactment, regime: Regime): Severity {
  const severity = rule.messages[problem.messageId]?.severity ?? enactment.severity ?? rule.severity;
  const doubtful =
    evidenceOf(problem, rule, enactment) === "unconfirmed" || (rule.layer === "law" && regime.unverified === true);
  return severity === "error" && doubtful ? "warning" : severity;
}

function evidenceOf({ messageId, evidence: own }: Problem, rule: Rule, { evidence }: Enactment): Evidence {
  return own ?? rule.messages[messageId]?.evidence ?? evidence;
}
