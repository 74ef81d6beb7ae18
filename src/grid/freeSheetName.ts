const longestName = 31;

/** The name, or "name (2)", "name (3)" … where a sheet has it already; Excel compares names without case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` (${n})`;
    const name = wanted.slice(0, longestName - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
