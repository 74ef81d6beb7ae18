import { regimes } from "../../src/law/regimes";
import type { Regime } from "../../src/law/Regime";
import { dayWithin, regimeAfter, regimeOf, regimeOn } from "../../src/law/regimeOn";
import { rules } from "../../src/rules";

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

it("every day from 2017 on has one regime, with its instruments and the day it was checked", () => {
  for (let date = "2017-01-01"; date < "2032-01-01"; date = dayAfter(date)) {
    const inForce = regimes.filter(({ inForce: { from, until } }: Regime) => from <= date && (until ?? date) >= date);
    expect(inForce.map(({ id }) => id)).toEqual([regimeOn(date).id]);
  }
  for (const { instruments, checkedOn } of regimes) {
    expect(instruments.length).toBeGreaterThan(0);
    expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

it("a regime changes only rules that there are", () => {
  const ids: readonly string[] = rules.map(({ id }) => id);
  for (const { amends } of regimes) expect(ids).toEqual(expect.arrayContaining(Object.keys(amends)));
});

it.each([
  ["2023-12-31", "law-2022"],
  ["2025-06-30", "decree-152-2025"],
  ["2022-12-31", undefined],
  ["2026-12-31", undefined],
])("after %s starts %s", (date, id) => expect(regimeAfter(date)?.id).toBe(id));

it.each([
  ["law-2003", "2022-12-31", "2022-12-31"],
  ["law-2003", "2025-12-31", "2023-12-31"],
  ["decree-152-2025", "2022-12-31", "2025-07-01"],
  ["amendment-2026", "2040-01-01", "2040-01-01"],
  ["law-2022", undefined, "2025-06-30"],
  ["amendment-2026", undefined, undefined],
] as const)("chosen for %s, the date %s counts as %s", (id, date, day) =>
  expect(dayWithin(regimeOf(id), date)).toBe(day),
);

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
