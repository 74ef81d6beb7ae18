import { exceeds, fallsShort, leastOf, mostOf, shownPercent } from "../../src/rules/share";

const LARGEST = 1000;
const percents = [2, 15, 20, 50, 70, 100];

/** A fraction in lowest terms, exact whatever its size; the code under test has only whole multiples of percents. */
class Fraction {
  readonly above: bigint;
  readonly below: bigint;

  constructor(above: number, below: number) {
    const divisor = commonDivisor(BigInt(above), BigInt(below));
    this.above = BigInt(above) / divisor;
    this.below = BigInt(below) / divisor;
  }

  /** Negative where it is less than the other, 0 where they are equal. */
  compare(other: Fraction): number {
    const difference = this.above * other.below - other.above * this.below;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}

/** Every n up to the largest and every k of it, with what `differs` of them. */
function pairsThat(differs: (k: number, n: number) => boolean): string[] {
  const pairs: string[] = [];
  for (let n = 1; n <= LARGEST; n++) for (let k = 0; k <= n; k++) if (differs(k, n)) pairs.push(`${k}/${n}`);
  return pairs;
}

const shares = Array.from({ length: LARGEST + 1 }, (_, n) =>
  n === 0 ? [] : Array.from({ length: n + 1 }, (__, k) => new Fraction(k, n)),
);
const shareOf = (k: number, n: number) => shares[n]?.[k] ?? new Fraction(k, n);

describe.each(percents)("%d %%", (percent) => {
  const limit = new Fraction(percent, 100);

  it("is fallen short of, and exceeded, by exactly those k of n that are below and above it", () => {
    expect(
      pairsThat((k, n) => {
        const order = shareOf(k, n).compare(limit);
        return (
          fallsShort(k, n, { percent, strict: false }) !== order < 0 ||
          fallsShort(k, n, { percent, strict: true }) !== order <= 0 ||
          exceeds(k, n, percent) !== order > 0
        );
      }),
    ).toEqual([]);
  });

  it("needs the least, and allows the most, that are right", () => {
    const wrong: number[] = [];
    for (let n = 1; n <= LARGEST; n++) {
      const least = leastOf(n, { percent, strict: false });
      const above = leastOf(n, { percent, strict: true });
      const most = mostOf(n, percent);
      const right =
        new Fraction(least, n).compare(limit) >= 0 &&
        new Fraction(Math.max(0, least - 1), n).compare(limit) < 0 &&
        new Fraction(above, n).compare(limit) > 0 &&
        new Fraction(above - 1, n).compare(limit) <= 0 &&
        new Fraction(most, n).compare(limit) <= 0 &&
        new Fraction(most + 1, n).compare(limit) > 0;
      if (!right) wrong.push(n);
    }
    expect(wrong).toEqual([]);
  });
});

it("is shown as the whole percentage that is reached", () => {
  const wrong = pairsThat((k, n) => {
    const shown = shownPercent(k, n);
    return (
      shareOf(k, n).compare(new Fraction(shown, 100)) < 0 || shareOf(k, n).compare(new Fraction(shown + 1, 100)) >= 0
    );
  });
  expect(wrong).toEqual([]);
});
