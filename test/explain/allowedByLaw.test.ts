import { check } from "../../src/check";
import { allowedByLaw } from "../../src/explain/allowedByLaw";
import type { CheckOptions } from "../../src/judging/CheckOptions";
import { sheet } from "../support/sheet";

const person = (number: number, fighter: boolean) =>
  `| ${number} | Người ${"abcdefghijklmnopqrst"[number]} | ${number > 10 ? "Phòng Một" : "Phòng Hai"} | x | x | ${fighter ? "x" : ""} |`;

const register = sheet(`
  | TT | Họ và tên | Đơn vị | HTTNV | LĐTT | CSTĐCS |
  ${Array.from({ length: 20 }, (_, index) => person(index, index < 4)).join("\n")}`);

function fighters(options: CheckOptions) {
  const { agencies } = check([register], options);
  return agencies
    .flatMap((agency) => allowedByLaw(agency, options))
    .filter(({ measure }) => measure === "grassroots-fighter")
    .map(({ unit, size, actual, min, max, ceilings }) => ({ unit, size, actual, min, max, room: ceilings[0]?.room }));
}

it("without a plan says what the law allows the agency, and by how much the register exceeds it", () => {
  expect(fighters({ year: 2024 })).toEqual([{ unit: undefined, size: 20, actual: 4, min: 0, max: 3, room: -1 }]);
});

it("reckons with the share that the user set instead", () => {
  expect(fighters({ year: 2024, fighterCap: 25 })).toEqual([
    { unit: undefined, size: 20, actual: 4, min: 0, max: 5, room: 1 },
  ]);
});
