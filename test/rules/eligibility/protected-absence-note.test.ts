import { protectedAbsenceNote } from "../../../src/rules/eligibility/protected-absence-note";
import { testRule } from "../../support/testRule";

const found = (at: string, name: string) => ({ messageId: "counts", severity: "info" as const, at, data: { name } });

testRule(protectedAbsenceNote, {
  year: 2022,
  accepts: {
    "illness that nobody confirmed": `
      | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú |
      | 1  | Trần Thị An | x     | x    | Ốm đau  |`,
    "study that was failed": `
      | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú                    |
      | 1  | Trần Thị An | x     | x    | Đi học, bị xếp loại yếu    |`,
    "treatment as what a hospital does": `
      | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú                 |
      | 1  | Trần Thị An | x     | x    | Điều trị bệnh nhân tốt  |`,
    "a remark of a collective": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT | Ghi chú                 |
      | 1  | Văn phòng Sở | HTTNV    | x      | 2 người nghỉ thai sản   |`,
  },
  rejects: {
    "maternity, treatment, confirmed illness and study": {
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú                    |
        | 1  | Trần Thị An | x     | x    | Nghỉ thai sản 6 tháng      |
        | 2  | Lê Văn Bình | x     |      | Điều trị thương tích       |
        | 3  | Ngô Thị Cúc | x     | x    | ốm đau có xác nhận         |
        | 4  | Đỗ Minh Dân | x     | x    | Cử đi học cao cấp lý luận  |
        | 5  | Vũ Thị Em   | x     | x    | đi học (không bị xếp loại yếu) |`,
      findings: [
        found("B2", "Trần Thị An"),
        found("B3", "Lê Văn Bình"),
        found("B4", "Ngô Thị Cúc"),
        found("B5", "Đỗ Minh Dân"),
        found("B6", "Vũ Thị Em"),
      ],
    },
  },
});
