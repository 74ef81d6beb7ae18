import { regimes } from "../../src/law/regimes";
import { regimeOn } from "../../src/law/regimeOn";

it.each([
  ["2017-12-31", "law-2003"],
  ["2023-12-31", "law-2003"],
  ["2024-01-01", "law-2022"],
  ["2025-06-30", "law-2022"],
  ["2025-07-01", "decree-152-2025"],
  ["2026-09-30", "decree-152-2025"],
  ["2026-10-01", "amendment-2026"],
  ["2031-12-31", "amendment-2026"],
])("on %s the regime is %s", (date, id) => expect(regimeOn(date).id).toBe(id));

it("no day lacks a regime and none has two", () => {
  const inOrder = [...regimes].sort((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1));
  inOrder.forEach(({ id, inForce, succeeds }, index) => {
    const next = inOrder[index + 1];
    expect([id, next?.inForce.from]).toEqual([id, inForce.until && dayAfter(inForce.until)]);
    expect(succeeds).toBe(inOrder[index - 1]?.id);
  });
});

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
