import type { Severity } from "../law/Regime";
import type { Finding } from "../validator/Finding";

/** What the list shows one under the other: the head of a severity, then its findings. */
export type Row =
  | { readonly kind: "head"; readonly severity: Severity; readonly count: number }
  | { readonly kind: "finding"; readonly finding: Finding };

export const severities: readonly Severity[] = ["error", "warning", "info"];

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The findings by severity, the gravest first, in their own order within; `only` leaves the other severities out. */
export function findingRows(findings: readonly Finding[], only: Severity | undefined): readonly Row[] {
  const rows: Row[] = [];
  for (const severity of severities) {
    const group =
      only === undefined || only === severity ? findings.filter((finding) => finding.severity === severity) : [];
    if (group.length === 0) continue;
    rows.push({ kind: "head", severity, count: group.length });
    for (const finding of group) rows.push({ kind: "finding", finding });
  }
  return rows;
}
