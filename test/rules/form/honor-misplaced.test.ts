import { honorMisplaced } from "../../../src/rules/form/honor-misplaced";
import { testRule } from "../../support/testRule";

testRule(honorMisplaced, {
  year: 2024,
  accepts: {
    "titles and awards in their columns": `
      | TT | Họ và tên   | Xếp loại | Danh hiệu thi đua | Hình thức khen thưởng |
      | 1  | Trần Thị An | HTTNV    | LĐTT; CSTĐCS      | Giấy khen             |
      | 2  | Lê Văn Bình | HTTNV    | LĐTT              |                       |`,
    "an award in the only column that there is": `
      | TT | Họ và tên   | Xếp loại | Danh hiệu đăng ký |
      | 1  | Trần Thị An | HTTNV    | LĐTT; Giấy khen   |`,
    "both in the column for both": `
      | TT | Họ và tên   | Xếp loại | Danh hiệu, hình thức khen thưởng |
      | 1  | Trần Thị An | HTTNV    | LĐTT; Giấy khen                  |`,
    "ticks, whose columns name their honor": `
      | TT | Họ và tên   | HTTNV | LĐTT | Giấy khen Giám đốc Sở |
      | 1  | Trần Thị An | x     | x    | x                     |`,
  },
  rejects: {
    "an award among the titles and a title among the awards": {
      sheet: `
        | TT | Họ và tên   | Xếp loại | Danh hiệu thi đua | Hình thức khen thưởng |
        | 1  | Trần Thị An | HTXSNV   | LĐTT; Giấy khen   |                       |
        | 2  | Lê Văn Bình | HTTNV    |                   | LĐTT                  |`,
      findings: [
        {
          messageId: "award",
          severity: "warning",
          at: "D2",
          data: {
            name: "Trần Thị An",
            honor: { honor: "department-certificate" },
            header: "Danh hiệu thi đua",
            other: "Hình thức khen thưởng",
          },
        },
        {
          messageId: "title",
          severity: "warning",
          at: "E3",
          data: {
            name: "Lê Văn Bình",
            honor: { honor: "advanced-worker" },
            header: "Hình thức khen thưởng",
            other: "Danh hiệu thi đua",
          },
        },
      ],
    },
    "a flag among the awards of collectives": {
      sheet: `
        | TT | Đơn vị       | Xếp loại | Danh hiệu thi đua | Hình thức khen thưởng       |
        | 1  | Thanh tra Sở | HTXSNV   | TTLĐTT; TTLĐXS    | Cờ thi đua của UBND tỉnh    |`,
      findings: [
        {
          messageId: "title",
          severity: "warning",
          at: "E2",
          data: {
            name: "Thanh tra Sở",
            honor: { honor: "provincial-flag" },
            header: "Hình thức khen thưởng",
            other: "Danh hiệu thi đua",
          },
        },
      ],
    },
  },
});
