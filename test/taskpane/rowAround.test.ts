import { check } from "../../src/check";
import { parseRange } from "../../src/grid/address";
import { rowAround } from "../../src/taskpane/rowAround";
import { sheet } from "../support/sheet";

const register = sheet(`
  ĐĂNG KÝ THI ĐUA NĂM 2024
  | TT | Họ và tên | Mức độ hoàn thành | | Danh hiệu |
  | | | HTXSNV | HTTNV | LĐTT |
  | 1 | 2 | 3 | 4 | 5 |
  | I | Văn phòng | | | |
  | 1 | Trần Thị An | x | | x |
  | 2 | Lê Văn Bình | | x | |
  | | Tổng cộng | 1 | 1 | 1 |`);

/** The row as it is shown for a finding at the cell: "[…]" is the cell itself. */
function shownAt(address: string): readonly string[] {
  const place = parseRange(address);
  if (!place) throw new Error(`no cell ${address}`);
  const at = { workbook: register.workbook, sheet: register.sheet, row: place.top, column: place.left };
  return rowAround(check([register]), [register], at).map(({ title, value, isCurrent }) =>
    isCurrent ? `[${title}: ${value}]` : `${title}: ${value}`,
  );
}

it.each(["A2", "C2", "D3", "B4"])("shows no row at %s, which is of the header, and no person's", (address) => {
  expect(shownAt(address)).toEqual([]);
});

it.each([
  ["B5", ["TT: I", "[Họ và tên: Văn phòng]"]],
  ["D6", ["TT: 1", "Họ và tên: Trần Thị An", "HTXSNV: x", "[HTTNV: ]", "LĐTT: x"]],
  ["E8", ["Họ và tên: Tổng cộng", "HTXSNV: 1", "HTTNV: 1", "[LĐTT: 1]"]],
])("shows the row of %s, of whatever kind", (address, row) => {
  expect(shownAt(address)).toEqual(row);
});

it("shows nothing outside of the table", () => {
  expect(shownAt("A1")).toEqual([]);
});
