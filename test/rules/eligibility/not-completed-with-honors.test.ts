import { notCompletedWithHonors } from "../../../src/rules/eligibility/not-completed-with-honors";
import { testRule } from "../../support/testRule";

testRule(notCompletedWithHonors, {
  year: 2022,
  accepts: {
    "no completion and nothing registered": `
      | TT | Họ và tên   | KHTNV | LĐTT | GK |
      | 1  | Trần Thị An | x     |      |    |`,
    "an award for an unexpected achievement": `
      | TT | Họ và tên   | KHTNV | LĐTT | GK | Ghi chú                      |
      | 1  | Trần Thị An | x     |      | x  | Giấy khen đột xuất (cứu nạn) |`,
    "mere completion, which other rules report": `
      | TT | Họ và tên   | HTNV | LĐTT |
      | 1  | Trần Thị An | x    | x    |`,
    "a collective, whose titles have rules of their own": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT |
      | 1  | Thanh tra Sở | KHTNV    | x      |`,
  },
  rejects: {
    "titles, and awards without an occasion": {
      sheet: `
        | TT | Họ và tên   | KHTNV | LĐTT | CSTĐCS | GK | Ghi chú              |
        | 1  | Trần Thị An | x     | x    | x      |    |                      |
        | 2  | Lê Văn Bình | x     |      |        | x  |                      |
        | 3  | Ngô Thị Cúc | x     | x    |        | x  | Giấy khen chuyên đề  |
        | 4  | Đỗ Thị Dung | x     | x    |        | x  |                      |`,
      findings: [
        {
          messageId: "excluded",
          severity: "error",
          at: "D2",
          related: ["E2", "C2"],
          data: {
            name: "Trần Thị An",
            titles: [{ honor: "advanced-worker" }, { honor: "grassroots-fighter" }],
            kind: "title",
          },
        },
        {
          messageId: "excluded",
          severity: "error",
          at: "F3",
          related: ["C3"],
          data: { name: "Lê Văn Bình", titles: [{ honor: "department-certificate" }], kind: "award" },
        },
        {
          messageId: "excluded",
          severity: "error",
          at: "D4",
          related: ["C4"],
          data: { name: "Ngô Thị Cúc", titles: [{ honor: "advanced-worker" }], kind: "title" },
        },
        {
          messageId: "excluded",
          severity: "error",
          at: "D5",
          related: ["F5", "C5"],
          data: {
            name: "Đỗ Thị Dung",
            titles: [{ honor: "advanced-worker" }, { honor: "department-certificate" }],
            kind: "title",
          },
        },
      ],
    },
  },
});
