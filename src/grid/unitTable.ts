/** By code unit, 1 for those in the ranges, both ends included: to look a unit up is quicker than to compare it. */
export function unitTable(ranges: readonly (readonly [first: number, last: number])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [first, last] of ranges) table.fill(1, first, last + 1);
  return table;
}
