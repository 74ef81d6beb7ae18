import type { Finding } from "../validator/Finding";

/**
 * By what each finding is known again after another check: what is said, of whom, where and by which clause; those that agree in
 * all that are told apart by their order.
 */
export function findingKeys(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const said = whatIsSaid(finding);
      const before = counts.get(said) ?? 0;
      counts.set(said, before + 1);
      return [finding, `${said}\n${before}`];
    }),
  );
}

/** Without its figures, which change while people tick on. */
function whatIsSaid({ ruleId, messageId, unit, subject, cites, at }: Finding): string {
  const clauses = cites.map(({ article }) => article);
  return [ruleId, messageId, unit, subject, ...clauses, at.workbook, at.sheet, at.row, at.column].join("\n");
}
