import type { Clause } from "../../src/plan/clauses";
import { endsOf } from "../../src/plan/endsOf";
import { tallyOf } from "../../src/plan/tally";
import { gatherRegister } from "../../src/registration/gatherRegister";
import { planWith } from "../support/planWith";
import { registers } from "../support/register";

/** Ten people, two of them on a contract, and four Lao động tiên tiến. */
const register = gatherRegister(
  registers(
    [
      "| TT | Họ và tên | Chức vụ | HTTNV | LĐTT | CSTĐCS |",
      ...Array.from("abcdefghik", (letter, row) => {
        const position = row < 8 ? "Chuyên viên" : "Nhân viên hợp đồng";
        return `| ${row + 1} | Người ${letter} | ${position} | x | ${row < 4 ? "x" : ""} | |`;
      }),
    ].join("\n"),
  ),
);
const tally = tallyOf({ ...register, plan: planWith({}) });

function ends(clause: Pick<Clause, "measure" | "of" | "demand">, workers = 4) {
  const { min, max, size, others } = endsOf(
    { by: "plan", cites: [], evidence: "confirmed", ...clause },
    tally,
    workers,
  );
  return { min, max, size, others };
}

it("of a ceiling among the officials, those on a contract may come on top", () => {
  const demand = { op: "<=", value: 25, unit: "percent" } as const;
  expect(ends({ measure: "merit", of: "officials", demand })).toEqual({ min: 0, max: 4, size: 8, others: 2 });
  expect(ends({ measure: "merit", of: "people", demand })).toEqual({ min: 0, max: 2, size: 10, others: 0 });
});

it("all of the officials are no ceiling, and all of them are a floor", () => {
  const demand = { op: "=", value: 100, unit: "percent" } as const;
  expect(ends({ measure: "good-level", of: "officials", demand })).toEqual({
    min: 8,
    max: Infinity,
    size: 8,
    others: 2,
  });
});

it("a share of the advanced workers is one of as many as there may be, and nobody else comes on top who has to be one", () => {
  const demand = { op: "<=", value: 50, unit: "percent" } as const;
  expect(ends({ measure: "grassroots-fighter", of: "advanced-workers", demand }, 6)).toEqual({
    min: 0,
    max: 3,
    size: 6,
    others: 0,
  });
  expect(ends({ measure: "merit", of: "advanced-workers", demand }, 6)).toEqual({ min: 0, max: 7, size: 6, others: 4 });
});

it("a number of fighters among the officials leaves room for those on a contract, who may be fighters, too", () => {
  const demand = { op: "<=", value: 1, unit: "count" } as const;
  expect(ends({ measure: "grassroots-fighter", of: "officials", demand })).toEqual({
    min: 0,
    max: 3,
    size: 8,
    others: 2,
  });
});
