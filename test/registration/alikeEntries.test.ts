import { type Alike, alikeEntries, countAlike, filterAlike } from "../../src/registration/alikeEntries";
import { registers } from "../support/register";

/** The rows of each group, by their numbers. */
function groupsIn(markdown: string): string[] {
  const entries = registers(markdown).flatMap((table) => table.entries);
  return alikeEntries(entries).map((group) => group.map(({ ordinal }) => ordinal).join(" "));
}

it("puts people together who register the same, whatever they are called and whose they are", () => {
  expect(
    groupsIn(`
    | TT | Họ và tên | Đơn vị | HTXSNV | HTTNV | LĐTT | CSTĐCS | HCLĐ |
    | 1  | Bùi An    | A      |        | x     | x    |        |      |
    | 2  | Bùi Bình  | B      | x      |       | x    | x      |      |
    | 3  | Bùi Châu  | A      |        | X     | x    |        |      |
    | 4  | Bùi Dung  | B      |        |       |      |        | x    |
    | 5  | Bùi Giang | A      | x      |       | x    | x      |      |
    | 6  | Bùi Hà    | A      |        |       |      |        | x    |
    | 7  | Bùi Khánh | A      |        | x     |      | x      |      |
    | 8  | Bùi Lan   | A      |        | x     |      |        | x    |
    | 9  | Bùi Mai   | A      |        | x     | x    |        |      |`),
  ).toEqual(["1 3 9", "2 5", "4 6", "7", "8"]);
});

it("leaves alone whoever the sheet says more about: an absence, a class, a cell that is not read, two levels, no name", () => {
  expect(
    groupsIn(`
    | TT | Họ và tên | HTXSNV | HTTNV | LĐTT | HCLĐ | Ghi chú |
    | 1  | Bùi An    |        | x     | x    |      |         |
    | 2  | Bùi Bình  |        | x     | x    |      | Đi học  |
    | 3  | Bùi Châu  |        | x     | x    |      | Đi học  |
    | 4  | Bùi Dung  |        | x     | x    | Nhì  |         |
    | 5  | Bùi Giang |        | x     | x    | Nhì  |         |
    | 6  | Bùi Hà    |        | x     | ?    |      |         |
    | 7  | Bùi Khánh |        | x     | ?    |      |         |
    | 8  | Bùi Lan   |        | x     | #N/A |      |         |
    | 9  | Bùi Mai   |        | x     | #N/A |      |         |
    | 10 |           |        | x     | x    |      |         |
    | 11 |           |        | x     | x    |      |         |
    | 12 | Bùi Nga   |        | x     | x    |      |         |`),
  ).toEqual(["1 12", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]);
});

it("tells remarks apart by whether they name an initiative where they say nothing that a rule asks for", () => {
  expect(
    groupsIn(`
    | TT | Họ và tên | HTTNV | LĐTT | CSTĐCS | Ghi chú                       |
    | 1  | Bùi An    | x     | x    | x      | Sáng kiến: số hóa hồ sơ       |
    | 2  | Bùi Bình  | x     | x    | x      |                               |
    | 3  | Bùi Châu  | x     | x    | x      | SKKN: sổ tay cho người mới    |
    | 4  | Bùi Dung  | x     | x    | x      | Đã nộp báo cáo                |
    | 5  | Bùi Giang | x     | x    | x      | Chưa có sáng kiến             |
    | 6  | Bùi Hà    | x     | x    | x      | Sáng kiến: số hóa; đi học     |
    | 7  | Bùi Khánh | x     | x    | x      | Sáng kiến: số hóa; đi học     |`),
  ).toEqual(["1 3", "2 4 5", "6", "7"]);
});

it("leaves alone whoever registers one thing twice", () => {
  expect(
    groupsIn(`
    | TT | Họ và tên | Xếp loại     | LĐTT | Danh hiệu |
    | 1  | Bùi An    | HTTNV        | x    | LĐTT      |
    | 2  | Bùi Bình  | HTTNV        | x    | LĐTT      |
    | 3  | Bùi Châu  | HTTNV, HTTNV | x    |           |
    | 4  | Bùi Dung  | HTTNV, HTTNV | x    |           |`),
  ).toEqual(["1", "2", "3", "4"]);
});

it("keeps collectives apart from people who register the same", () => {
  const people = registers(`
    | TT | Họ và tên | LĐTT | GK |
    | 1  | Bùi An    |      | x  |`);
  const collectives = registers(`
    | TT | Đơn vị    | TTLĐTT | GK |
    | 1  | Thanh tra |        | x  |`);
  const entries = [...people, ...collectives].flatMap((table) => table.entries);
  expect(entries).toHaveLength(2);
  expect(alikeEntries(entries)).toEqual(entries.map((entry) => [entry]));
});

describe("what is asked of those who register the same", () => {
  const entries = registers(`
    | TT | Họ và tên | HTXSNV | HTTNV | LĐTT | CSTĐCS | Ghi chú        |
    | 1  | Bùi An    |        | x     | x    |        |                |
    | 2  | Bùi Bình  | x      |       | x    | x      | Sáng kiến      |
    | 3  | Bùi Châu  |        | x     | x    |        | Bị khiển trách |
    | 4  | Bùi Dung  |        | x     |      |        |                |
    | 5  | Bùi Giang |        | x     | x    |        |                |`).flatMap((table) => table.entries);
  const isFighter = ({ ticks }: Alike) => ticks.some(({ honor }) => honor === "grassroots-fighter");
  const isAdvanced = ({ ticks }: Alike) => ticks.some(({ honor }) => honor === "advanced-worker");

  it("is counted for all of them", () => {
    expect([isFighter, isAdvanced, () => true, () => false].map((holds) => countAlike(entries, holds))).toEqual([
      1, 4, 5, 0,
    ]);
  });

  it("finds them in the order of the rows", () => {
    const found = (holds: (entry: Alike) => boolean) => filterAlike(entries, holds).map(({ ordinal }) => ordinal);
    expect([isAdvanced, isFighter, () => false].map(found)).toEqual([[1, 2, 3, 5], [2], []]);
  });

  it("is asked of no more than one of each kind where it holds for nobody", () => {
    let asked = 0;
    filterAlike(entries, () => ++asked < 0);
    expect(asked).toBe(4);
  });
});
