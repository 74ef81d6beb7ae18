/** Groups of items that share a hash. */
interface SharedHashes<T> {
  /** In the order of their second items. */
  readonly groups: readonly (readonly T[])[];
  readonly add: (item: T, hash: number) => void;
}

/** 2³² divided by the golden ratio, which lays hashes far apart that differ by little. */
const GOLDEN = 0x9e3779b1;

/**
 * Finds who shares a hash, a whole number of 32 bits, among at most so many items: a table of numbers with open addressing,
 * as a Map of so many takes three times as long.
 */
export function sharedHashes<T extends object>(most: number): SharedHashes<T> {
  const mask = 2 ** Math.ceil(Math.log2(2 * most + 1)) - 1;
  /** Which hash stands at a place, by its number; 0 is a free place. */
  const numbers = new Int32Array(mask + 1);
  const hashes = new Int32Array(most + 1);
  /** By the hash's number: the one item, or the group. */
  const items: (T | T[] | undefined)[] = [undefined];
  const groups: T[][] = [];
  const placeOf = (hash: number): number => {
    // Its upper bits are the best mixed.
    let place = (Math.imul(hash, GOLDEN) >>> 8) & mask;
    for (let number = numbers[place]; number && hashes[number] !== hash; number = numbers[place])
      place = (place + 1) & mask;
    return place;
  };
  return {
    groups,
    add: (item, hash) => {
      const place = placeOf(hash);
      const number = numbers[place];
      if (!number) {
        numbers[place] = items.length;
        hashes[items.length] = hash;
        items.push(item);
        return;
      }
      const before = items[number];
      if (Array.isArray(before)) before.push(item);
      else if (before) groups.push((items[number] = [before, item]));
    },
  };
}
