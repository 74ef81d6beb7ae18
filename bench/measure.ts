/** How long to warm up: before that the engine's code is not compiled to what it will be. */
const WARM_UP = 2_500;

/** Milliseconds of several runs once warm, the shortest first; `rest` comes after each and is not counted. */
export async function timesOf(
  work: () => unknown,
  runs: number,
  rest: () => unknown = () => undefined,
): Promise<readonly number[]> {
  const times: number[] = [];
  const warm = performance.now() + WARM_UP;
  while (times.length < runs) {
    const start = performance.now();
    await work();
    if (start > warm) times.push(performance.now() - start);
    await rest();
  }
  return times.sort((a, b) => a - b);
}

export function middle(times: readonly number[]): number {
  return times[Math.floor(times.length / 2)] ?? NaN;
}

/** A table in Markdown. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [line(header), rule, ...rows.map(line)].join("\n");
}

export function shown(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 1 : 0);
}
