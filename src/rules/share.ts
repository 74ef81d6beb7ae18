/** The least share of a unit's people: more than `percent` where it is `strict` ("trên"), else that or more ("từ"). */
export interface LeastShare {
  readonly percent: number;
  readonly strict: boolean;
}

/** Whether k of n is less than the law asks for; in whole numbers, so that exactly 70 % is 70 %. */
export function fallsShort(k: number, n: number, { percent, strict }: LeastShare): boolean {
  return strict ? 100 * k <= percent * n : 100 * k < percent * n;
}

/** The least k of n that is enough. */
export function leastOf(n: number, { percent, strict }: LeastShare): number {
  return strict ? Math.floor((percent * n) / 100) + 1 : Math.ceil((percent * n) / 100);
}

/** The percentage as it is shown: whole, never rounded up. */
export function shownPercent(k: number, n: number): number {
  return Math.floor((100 * k) / n);
}

/** Whether c is more than a ceiling of `percent` of n. */
export function exceeds(c: number, n: number, percent: number): boolean {
  return 100 * c > percent * n;
}

/** The most that a ceiling of `percent` of n allows. */
export function mostOf(n: number, percent: number): number {
  return Math.floor((percent * n) / 100);
}
