import { certificatesSeveral } from "../../../src/rules/exclusivity/certificates-several";
import { testRule } from "../../support/testRule";

const two = `
  | TT | Họ và tên   | HTXSNV | LĐTT | GK | BK tỉnh |
  | 1  | Trần Thị An | x      | x    | x  | x       |`;

const found = {
  messageId: "several",
  severity: "warning",
  at: "F2",
  related: ["E2"],
  data: { name: "Trần Thị An", awards: [{ honor: "department-certificate" }, { honor: "provincial-merit" }] },
} as const;

testRule(certificatesSeveral, {
  year: 2022,
  accepts: {
    "titles beside one award": `
      | TT | Họ và tên   | HTXSNV | LĐTT | CSTĐCS | GK | BK tỉnh |
      | 1  | Trần Thị An | x      | x    | x      |    | x       |
      | 2  | Lê Văn Bình | x      | x    |        | x  |         |`,
    "a Labour Order beside one certificate": `
      | TT | Họ và tên   | HTXSNV | LĐTT | GK | HCLĐ |
      | 1  | Trần Thị An | x      | x    | x  | Ba   |`,
    "a remark that tells the achievements apart": `
      | TT | Họ và tên   | HTXSNV | LĐTT | GK | BK tỉnh | Ghi chú                                                   |
      | 1  | Trần Thị An | x      | x    | x  | x       | GK chuyên đề chuyển đổi số                                |
      | 2  | Lê Văn Bình | x      | x    | x  | x       | hai thành tích khác nhau                                  |
      | 3  | Ngô Thị Cúc | x      | x    | x  | x       | Giấy khen về phòng dịch; Bằng khen về xây dựng nông thôn mới |`,
  },
  rejects: {
    "two certificates": { sheet: two, findings: [found] },
    "two certificates, never as more than a warning": { sheet: two, year: 2024, findings: [found] },
    "three certificates of a collective": {
      sheet: `
        | TT | Đơn vị       | Xếp loại | TTLĐTT | GK | BK Bộ | BK TTg |
        | 1  | Thanh tra Sở | HTXSNV   | x      | x  | x     | x      |`,
      findings: [
        {
          messageId: "several",
          severity: "warning",
          at: "G2",
          related: ["E2", "F2"],
          data: {
            name: "Thanh tra Sở",
            awards: [
              { honor: "department-certificate" },
              { honor: "ministerial-merit" },
              { honor: "prime-minister-merit" },
            ],
          },
        },
      ],
    },
  },
});
