/** A day as ISO writes it: 2022-02-17. */
export function isoDay({ year, month, day }: Readonly<Record<"year" | "month" | "day", number>>): string {
  return [year, ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}
