import { parseRange } from "../../src/grid/address";
import type { CellRange } from "../../src/grid/CellRef";
import { check } from "../../src/check";
import { entryView, registers } from "../support/register";
import { sheet } from "../support/sheet";

function merged(source: string, ...areas: readonly string[]) {
  return [{ ...sheet(source), merges: areas.map((area): CellRange => parseRange(area) ?? never(area)) }];
}

function never(area: string): never {
  throw new Error(`no area ${area}`);
}

const views = (grids: ReturnType<typeof merged>) =>
  registers(grids).flatMap(({ entries }) =>
    entries.map((entry) => (entry.note === "" ? entryView(entry) : `${entryView(entry)} [${entry.note}]`)),
  );
const findings = (grids: ReturnType<typeof merged>) =>
  check(grids, { year: 2024, fighterCap: 100 }).findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);

const head = "| TT | Họ và tên | HTTNV | LĐTT | CSTĐCS | Giấy khen | Ghi chú |";

describe("one person over two rows", () => {
  const twoRows = merged(
    `${head}
    | 1 | Trần Thị An | x | x | x | | SK 1: số hóa hồ sơ |
    | | | | | | | SK 2: chữ ký số |
    | 2 | Lê Văn Bình | x | x | | | |`,
    "A2:A3",
    "B2:B3",
    "C2:C3",
    "D2:D3",
    "E2:E3",
  );

  it("is one entry with both remarks and without a finding", () => {
    expect(views(twoRows)).toEqual([
      "Trần Thị An (): good, advanced-worker D2, grassroots-fighter E2 [SK 1: số hóa hồ sơ; SK 2: chữ ký số]",
      "Lê Văn Bình (): good, advanced-worker D4",
    ]);
    expect(findings(twoRows)).toEqual([]);
  });

  it("keeps the marks of both, and a remark that is merged over them once", () => {
    const grids = merged(
      `${head}
      | 1 | Trần Thị An | x | x | | | Phụ trách kế toán |
      | | | | | | x | |
      | 2 | Lê Văn Bình | x | x | | | |
      | | Tổng cộng | 2 | 2 | 0 | 1 | |`,
      "A2:A3",
      "B2:B3",
      "G2:G3",
    );
    expect(views(grids)).toEqual([
      "Trần Thị An (): good, advanced-worker D2, department-certificate F3 [Phụ trách kế toán]",
      "Lê Văn Bình (): good, advanced-worker D4",
    ]);
    expect(findings(grids)).toEqual([]);
    expect(check(grids, { year: 2024 }).summary.total).toMatchObject({
      individuals: 2,
      counts: { "department-certificate": 1 },
    });
  });

  it("is told by the merged name also where a column of years gives each row its own", () => {
    const grids = merged(
      `| TT | Họ và tên | Năm | Danh hiệu đăng ký |
      | 1 | Trần Thị An | 2023 | LĐTT |
      | | | 2024 | CSTĐCS |`,
      "A2:A3",
      "B2:B3",
    );
    expect(views(grids)).toEqual(["Trần Thị An (): grassroots-fighter D3"]);
    expect(registers(grids)[0]?.past.map(({ entry }) => entryView(entry))).toEqual([
      "Trần Thị An (): advanced-worker D2",
    ]);
  });
});

describe("two people", () => {
  const coAuthors = `${head}
    | 1 | Trần Thị An | x | x | x | | Đồng tác giả SK: số hóa hồ sơ |
    | 2 | Lê Văn Bình | x | x | x | | |`;

  it("both have a remark that is merged over them", () => {
    const grids = merged(coAuthors, "G2:G3");
    expect(registers(grids)[0]?.entries.map(({ note }) => note)).toEqual([
      "Đồng tác giả SK: số hóa hồ sơ",
      "Đồng tác giả SK: số hóa hồ sơ",
    ]);
    expect(findings(grids)).toEqual([]);
  });

  it("are not both marked by a mark that is merged over them", () =>
    expect(findings(merged(coAuthors, "E2:E3"))).toContain("cell-error mergedRows"));

  it("stay two where the name of the first is merged over the number of the second", () => {
    const grids = merged(coAuthors.replace("Lê Văn Bình", ""), "B2:B3");
    expect(views(grids)).toHaveLength(2);
    expect(findings(grids)).toEqual(expect.arrayContaining(["cell-error mergedRows", "name-missing person"]));
  });
});

it("reads a collective that is merged over two rows once", () => {
  const grids = merged(
    `| TT | Tên đơn vị | Xếp loại | Tập thể LĐTT | Ghi chú |
    | 1 | Văn phòng | HTTNV | x | Đạt 10/10 chỉ tiêu |
    | | | | | Có 2 sáng kiến |`,
    "A2:A3",
    "B2:B3",
  );
  expect(views(grids)).toEqual(["Văn phòng: good, advanced-collective D2 [Đạt 10/10 chỉ tiêu; Có 2 sáng kiến]"]);
});
