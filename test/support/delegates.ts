import type { Grid } from "../../src/grid/Grid";
import { sheet } from "./sheet";

/** A register of three people and a list of delegates to a meeting, in one workbook. */
export function registerAndDelegates(title: string, models: number, guests: number, others = 0): readonly Grid[] {
  const groups = [
    ...Array.from({ length: models }, () => "Điển hình tiên tiến"),
    ...Array.from({ length: guests }, () => "Khách mời"),
    ...Array.from({ length: others }, () => "Lãnh đạo Sở"),
  ];
  const rows = groups.map((group, index) => `| ${index + 1} | Đại biểu ${index + 1} | Văn phòng | ${group} |`);
  return [
    sheet(`
      | TT | Họ và tên | HTTNV | LĐTT |
      | 1 | Trần Thị An | x | x |
      | 2 | Lê Văn Bình | x | x |
      | 3 | Phạm Thị Chi | x | x |`),
    sheet(
      `
      DANH SÁCH ĐẠI BIỂU
      ${title}
      | STT | Họ và tên | Đơn vị | Thành phần |
      ${rows.join("\n")}
      | | Tổng cộng | | |`,
      { sheet: "Đại biểu" },
    ),
  ];
}
