import type { Plan } from "./Plan";

/** Whether two plans ask for the same, in whatever words and order. */
export function asksTheSame(one: Plan, other: Plan): boolean {
  return demandsOf(one).join("\n") === demandsOf(other).join("\n");
}

/** Whether the plan asks for anything, though it may not be understood. */
export function asksAnything(plan: Plan): boolean {
  return demandsOf(plan).length > 0;
}

function demandsOf({ targets, deadlines, meeting = [], allowed = [], unread = [] }: Plan): readonly string[] {
  return [
    ...[...targets, ...deadlines, ...meeting].map((row) => JSON.stringify({ ...row, quote: "", note: "" })),
    ...allowed,
    ...unread.map(({ quote, value, column }) => JSON.stringify({ quote, value, column })),
  ].sort();
}
