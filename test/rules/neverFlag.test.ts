import { check } from "../../src/check";
import { sheet } from "../support/sheet";

/** What clerks are often told is wrong and is not; with people enough that the ceiling on Chiến sĩ thi đua cơ sở is kept. */
const harmless: Readonly<Record<string, { readonly years: readonly number[]; readonly sheet: string }>> = {
  "a title and one award in one row": {
    years: [2022, 2024, 2025, 2026],
    sheet: `
      | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT | CSTĐCS | GK | BK tỉnh | Ghi chú             |
      | 1  | Trần Thị An | x      |       | x    | x      |    | x       | SK: số hóa hồ sơ    |
      | 2  | Lê Văn Bình |        | x     | x    |        | x  |         |                     |
      | 3  | Ngô Thị Cúc |        | x     | x    |        |    |         |                     |
      | 4  | Đỗ Minh Dân |        | x     | x    |        |    |         |                     |
      | 5  | Vũ Thị Én   |        | x     | x    |        |    |         |                     |
      | 6  | Hồ Văn Giáp |        | x     | x    |        |    |         |                     |
      | 7  | Mai Thị Hà  |        | x     | x    |        |    |         |                     |`,
  },
  "Chiến sĩ thi đua cơ sở with good completion and an initiative from 2024": {
    years: [2024, 2025],
    sheet: `
      | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT | CSTĐCS | Ghi chú          |
      | 1  | Trần Thị An |        | x     | x    | x      | SK: số hóa hồ sơ |
      | 2  | Lê Văn Bình |        | x     | x    |        |                  |
      | 3  | Ngô Thị Cúc |        | x     | x    |        |                  |
      | 4  | Đỗ Minh Dân |        | x     | x    |        |                  |
      | 5  | Vũ Thị Én   |        | x     | x    |        |                  |
      | 6  | Hồ Văn Giáp |        | x     | x    |        |                  |
      | 7  | Mai Thị Hà  |        | x     | x    |        |                  |`,
  },
  "a higher award without the lower one": {
    years: [2022, 2024, 2025, 2026],
    sheet: `
      | TT | Họ và tên   | HTXSNV | HTTNV | LĐTT | GK | BK tỉnh | BK TTg |
      | 1  | Trần Thị An | x      |       | x    |    | x       |        |
      | 2  | Lê Văn Bình | x      |       | x    |    |         | x      |
      | 3 | Ngô Thị Cúc | | x | x | | | |
      | 4 | Đỗ Minh Dân | | x | x | | | |
      | 5 | Vũ Thị Én | | x | x | | | |
      | 6 | Hồ Văn Giáp | | x | x | | | |
      | 7 | Mai Thị Hà | | x | x | | | |
      | 8 | Lý Văn Kha | | x | x | | | |
      | 9 | Tô Thị Lan | | x | x | | | |
      | 10 | Cao Văn Mạnh | | x | x | | | |
      | 11 | Hà Thị Nga | | x | x | | | |
      | 12 | Bùi Văn Oanh | | x | x | | | |`,
  },
  "everybody a Lao động tiên tiến": {
    years: [2022, 2024, 2025, 2026],
    sheet: `
      A/ TẬP THỂ
      | TT | Đơn vị       | Xếp loại | TTLĐTT |
      | 1  | Văn phòng Sở | HTTNV    | x      |
      B/ CÁ NHÂN
      | TT | Họ và tên   | HTTNV | LĐTT |
      | 1  | Trần Thị An | x     | x    |
      | 2  | Lê Văn Bình | x     | x    |`,
  },
  "only a level, without a title or an award": {
    years: [2022, 2024, 2025, 2026],
    sheet: `
      | TT | Họ và tên   | HTTNV | HTNV | KHTNV | LĐTT |
      | 1  | Trần Thị An | x     |      |       |      |
      | 2  | Lê Văn Bình |       | x    |       |      |
      | 3  | Ngô Thị Cúc |       |      | x     |      |`,
  },
};

const cases = Object.entries(harmless).flatMap(([what, { years, sheet: markdown }]) =>
  years.map((year) => [what, year, markdown] as const),
);

it.each(cases)("finds nothing in %s (%d)", (_, year, markdown) => {
  const { findings, checks } = check([sheet(markdown)], { year });
  expect(checks.entries).toBeGreaterThan(0);
  // What could not be checked for want of evidence is said, and accuses nobody.
  const said = findings.filter(({ ruleId }) => ruleId !== "evidence-missing");
  expect(said.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)).toEqual([]);
});
