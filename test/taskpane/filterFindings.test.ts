import { check } from "../../src/check";
import { filterFindings, noFilter } from "../../src/taskpane/filterFindings";
import { rowAround } from "../../src/taskpane/rowAround";
import { sheet } from "../support/sheet";

const register = sheet(
  `
  | ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022 |
  | Đơn vị: Văn phòng Sở |
  | TT | Họ và tên      | Hoàn thành tốt nhiệm vụ | Lao động tiên tiến | Giấy khen của Giám đốc Sở |
  | 1  | Đặng Thị Huệ   | x                       | x                  | ?                         |
  | 2  | Vũ Bình        |                         | x                  | ?                         |
`,
  { sheet: "Đăng ký" },
);

const result = check([register]);

function subjects(search: string): string[] {
  const found = filterFindings(result.findings, { ...noFilter, search }, "vi");
  return [...new Set(found.map(({ subject }) => subject))];
}

it.each([
  ["dang hue", ["Đặng Thị Huệ"]],
  ["HUỆ ĐẶNG", ["Đặng Thị Huệ"]],
  ["Đăng ký E5", ["Vũ Bình"]],
  ["không có ai như vậy", []],
])("a search for %p finds %j", (search, names) => {
  expect(subjects(search)).toEqual(names);
});

it("leaves in one severity of one kind of rule", () => {
  const found = filterFindings(result.findings, { ...noFilter, severity: "warning", layer: "form" }, "vi");
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(result.findings.length);
  for (const finding of found) expect(finding).toMatchObject({ severity: "warning", layer: "form" });
});

it("shows the row around a finding: what it holds under the titles, and the cell itself", () => {
  const at = { workbook: register.workbook, sheet: "Đăng ký", row: 4, column: 2 };
  expect(rowAround(result, [register], at)).toEqual([
    { address: "A5", title: "TT", value: "2", isCurrent: false },
    { address: "B5", title: "Họ và tên", value: "Vũ Bình", isCurrent: false },
    { address: "C5", title: "Hoàn thành tốt nhiệm vụ", value: "", isCurrent: true },
    { address: "D5", title: "Lao động tiên tiến", value: "x", isCurrent: false },
    { address: "E5", title: "Giấy khen của Giám đốc Sở", value: "?", isCurrent: false },
  ]);
});
