import { groupBy } from "../../src/grid/groupBy";
import { sharedHashes } from "../../src/grid/sharedHashes";

const LEAST = -(2 ** 31);
const MOST = 2 ** 31 - 1;

it.each([
  ["no items", []],
  ["one item", [7]],
  ["hashes that nobody shares", [1, 2, 3]],
  ["a hash of zero, shared", [0, 5, 0]],
  ["the least and the most hash, shared", [LEAST, MOST, LEAST, MOST]],
  ["one hash for all", Array.from({ length: 100 }, () => -1)],
  ["hashes that follow each other, each shared by three", Array.from({ length: 3_000 }, (_, index) => index % 1_000)],
  ["hashes that differ in their upper bits only", Array.from({ length: 512 }, (_, index) => (index % 256) << 24)],
])("%s: the groups are those of a map, in the order of their second items", (_, hashes) => {
  const items = hashes.map((hash, index) => ({ hash, index }));
  const { groups, add } = sharedHashes<(typeof items)[number]>(items.length);
  for (const item of items) add(item, item.hash);
  const expected = [...groupBy(items, ({ hash }) => hash).values()]
    .filter((group) => group.length > 1)
    .sort((a, b) => (a[1]?.index ?? 0) - (b[1]?.index ?? 0));
  expect(groups).toEqual(expected);
});
