import type { Scalar } from "./Value";

type Comparable = number | string | boolean;

/** Below 0 where `a` comes before `b`: numbers before texts before truths, texts without regard to capitals. */
export function compare(a: Comparable | null, b: Comparable | null): number {
  const [left, right] = [a ?? emptyLike(b), b ?? emptyLike(a)];
  if (typeof left === "number" && typeof right === "number") return compareNumbers(left, right);
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  return rank(left) - rank(right);
}

export function isComparable(value: Scalar): value is Comparable | null {
  return value === null || typeof value !== "object";
}

function emptyLike(other: Comparable | null): Comparable {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: Comparable): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

// Excel compares 15 digits: 0.1+0.2=0.3.
function compareNumbers(a: number, b: number): number {
  const isNear = Math.abs(a - b) <= Math.abs(a) * 1e-14;
  return isNear && a.toPrecision(15) === b.toPrecision(15) ? 0 : a - b;
}

const collator = new Intl.Collator("vi", { sensitivity: "accent" });

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right) return 0;
  return collator.compare(left, right) || (left < right ? -1 : 1);
}
