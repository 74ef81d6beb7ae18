import type { Grid } from "../../src/grid/Grid";
import { sheet } from "./sheet";

/** A sheet "Quá trình khen thưởng" in a workbook of its own: name, unit, year, honor, decision, rank, initiative, what that was used for. */
export function pastHonors(...lines: readonly string[]): readonly Grid[] {
  return [
    sheet(
      `
      QUÁ TRÌNH KHEN THƯỞNG
      | Họ và tên | Đơn vị | Năm thành tích | Danh hiệu / Hình thức | Số quyết định | Cấp | Tên sáng kiến | Đã dùng cho |
      ${lines.join("\n")}`,
      { workbook: "minh-chung.xlsx", sheet: "Quá trình khen thưởng" },
    ),
  ];
}
