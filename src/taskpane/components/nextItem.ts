import type { Row } from "../findingRows";

const page = 5;

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: page,
  PageUp: -page,
  Home: -Infinity,
  End: Infinity,
};

/** The row that a key leads to from another row: heads are passed over; any other key leads nowhere. */
export function nextItem(rows: readonly Row[], from: number, key: string): number {
  const step = steps[key];
  if (step === undefined) return from;
  const items = rows.flatMap((row, index) => (row.kind === "finding" ? [index] : []));
  const position = items.indexOf(from) + step;
  return items[Math.min(Math.max(position, 0), items.length - 1)] ?? from;
}
