import type { Finding } from "../validator/Finding";

/** By what a finding is known again after another check: what is said, about whom, where. */
export function findingKey({ ruleId, messageId, subject, at }: Finding): string {
  return [ruleId, messageId, subject, at.workbook, at.sheet, at.row, at.column].join("\n");
}
