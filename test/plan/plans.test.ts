import type { Plan } from "../../src/plan/Plan";
import { plans } from "../../src/plan/plans";

const all: readonly Plan[] = plans;

it("hold what the offices wrote down: targets, dates, and what no register can show", () => {
  expect(
    Object.fromEntries(
      all.map(({ id, targets, deadlines, notTickable, ...plan }) => [
        id,
        {
          targets: targets.length,
          dates: deadlines.length,
          terms: plan.meeting?.length ?? 0,
          other: notTickable.length,
        },
      ]),
    ),
  ).toEqual({
    "ha-tinh-industry-2024": { targets: 8, dates: 4, terms: 0, other: 2 },
    "ha-tinh-home-affairs-2022": { targets: 10, dates: 2, terms: 0, other: 2 },
    "quang-ngai-industry-2022": { targets: 0, dates: 1, terms: 0, other: 0 },
    "ha-tinh-industry-2021": { targets: 0, dates: 4, terms: 0, other: 2 },
    "khanh-hoa-industry-2020": { targets: 0, dates: 1, terms: 3, other: 0 },
  });
});
