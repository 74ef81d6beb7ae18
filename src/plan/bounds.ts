import type { Demand } from "./Plan";

/** The whole numbers that are enough, from `min` to `max`; none where `min` is the larger. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Hundredths of a percent, so that 12.5 % is reckoned in whole numbers. */
const SCALE = 100;

/** The numbers from 0 to `most` that meet the demand, a share being one of `n`. */
export function boundsOf({ op, value, upTo = value, unit }: Demand, n: number, most: number = n): Bounds {
  const least = (number: number) => (unit === "percent" ? Math.ceil(part(number, n)) : Math.ceil(number));
  const atMost = (number: number) => (unit === "percent" ? Math.floor(part(number, n)) : Math.floor(number));
  switch (op) {
    case ">=":
      return { min: least(value), max: most };
    case ">":
      return { min: atMost(value) + 1, max: most };
    case "=":
      return { min: least(value), max: atMost(value) };
    case "<=":
      return { min: 0, max: Math.min(atMost(value), most) };
    case "between":
      return { min: least(value), max: Math.min(atMost(upTo), most) };
  }
}

function part(percent: number, n: number): number {
  return (Math.round(percent * SCALE) * n) / (100 * SCALE);
}
