import { groupBy } from "../grid/groupBy";
import type { Severity } from "../law/Regime";
import { compareByGivenName } from "../registration/compareByGivenName";
import type { Finding } from "../validator/Finding";
import { groupKey, type Grouping } from "./grouping";

/** What the list shows one under the other: the head of a group, then its findings. */
export type Row =
  | { readonly kind: "head"; readonly first: Finding; readonly count: number }
  | { readonly kind: "finding"; readonly finding: Finding };

export const severities: readonly Severity[] = ["error", "warning", "info"];

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The findings in groups: those with the gravest finding first, then people by given name, all else in the order of the sheet. */
export function findingRows(findings: readonly Finding[], grouping: Grouping): readonly Row[] {
  const groups = groupBy(findings, (finding) => groupKey(finding, grouping));
  return [...groups.values()]
    .map((group) => ({
      group,
      gravest: gravestOf(group),
      name: grouping === "subject" ? (group[0]?.subject ?? "") : "",
    }))
    .sort((a, b) => a.gravest - b.gravest || compareByGivenName(a.name, b.name))
    .flatMap(({ group }) => {
      const [first] = group;
      return first === undefined ? [] : [{ kind: "head", first, count: group.length } as const, ...group.map(asRow)];
    });
}

function gravestOf(group: readonly Finding[]): number {
  return severities.findIndex((severity) => group.some((finding) => finding.severity === severity));
}

function asRow(finding: Finding): Row {
  return { kind: "finding", finding };
}
