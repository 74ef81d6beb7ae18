import { entryWithoutTitle } from "../../../src/rules/completeness/entry-without-title";
import { testRule } from "../../support/testRule";

testRule(entryWithoutTitle, {
  year: 2022,
  accepts: {
    "a title, and only a level": `
      | TT | Họ và tên   | HTTNV | LĐTT | GK |
      | 1  | Trần Thị An | x     | x    | x  |
      | 2  | Lê Văn Bình | x     |      |    |`,
    "a mark that is not understood, which tick-unknown reports": `
      | TT | Họ và tên   | HTTNV | LĐTT     | GK |
      | 1  | Trần Thị An |       | đang xét |    |
      | 2  | Lê Văn Bình | x     | đang xét | x  |`,
    "an award in a table that has no titles": `
      ĐĂNG KÝ HÌNH THỨC KHEN THƯỞNG
      | STT | Họ và tên   | Hình thức khen thưởng đăng ký | Ghi chú |
      | 1   | Trần Thị An | Bằng khen UBND tỉnh           |         |`,
    "a remark without a name, which name-missing reports": `
      | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú  |
      | 1  | Trần Thị An | x     | x    |          |
      | 2  |             |       |      | thai sản |`,
    "awards by marks in a table that has no titles": `
      ĐĂNG KÝ HÌNH THỨC KHEN THƯỞNG
      | STT | Họ và tên   | Hình thức khen thưởng đăng ký | GK | Ghi chú |
      | 1   | Trần Thị An | Bằng khen UBND tỉnh           | x  |         |
      | 2   | Lê Văn Bình |                               |    |         |`,
    "a collective": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT | GK |
      | 1  | Văn phòng Sở | HTTNV    |        | x  |`,
  },
  rejects: {
    "a row without a mark, and an award without a title": {
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT | GK | BK tỉnh |
        | 1  | Trần Thị An |       |      |    |         |
        | 2  | Lê Văn Bình | x     |      | x  | x       |`,
      findings: [
        { messageId: "nothing", severity: "info", at: "B2", data: { name: "Trần Thị An" } },
        {
          messageId: "awardOnly",
          severity: "info",
          at: "E3",
          related: ["F3"],
          data: { name: "Lê Văn Bình", awards: [{ honor: "department-certificate" }, { honor: "provincial-merit" }] },
        },
      ],
    },
  },
});
