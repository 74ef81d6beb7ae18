import { newRecruitNote } from "../../../src/rules/eligibility/new-recruit-note";
import { check } from "../../../src/check";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

const recruits = `
  | TT | Họ và tên   | HTTNV | LĐTT | CSTĐCS | GK | Ghi chú                  |
  | 1  | Trần Thị An | x     | x    | x      | x  | Tuyển dụng từ 02/3/2022  |
  | 2  | Lê Văn Bình | x     | x    |        |    | Mới tuyển dụng           |`;

const findings = (messageId: "excluded" | "local") => [
  {
    messageId,
    severity: "warning" as const,
    at: "D2",
    related: ["E2"],
    data: {
      name: "Trần Thị An",
      titles: [{ honor: "advanced-worker" }, { honor: "grassroots-fighter" }] as const,
      hit: "2/3/2022",
    },
  },
  {
    messageId,
    severity: "warning" as const,
    at: "D3",
    data: { name: "Lê Văn Bình", titles: [{ honor: "advanced-worker" }] as const, hit: "mới tuyển dụng" },
  },
];

testRule(newRecruitNote, {
  year: 2022,
  accepts: {
    "a start on 1 March, which leaves ten months": `
      | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú                 |
      | 1  | Trần Thị An | x     | x    | Tuyển dụng từ 01/3/2022 |`,
    "a month that may be ten months away": `
      | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú                 |
      | 1  | Trần Thị An | x     | x    | Vào làm từ tháng 3/2022 |`,
    "a start in another year, however late in it": `
      | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú                   |
      | 1  | Trần Thị An | x     | x    | Tuyển dụng từ 15/12/2021  |`,
    "a collective": `
      | TT | Đơn vị       | Xếp loại | TTLĐTT | Ghi chú        |
      | 1  | Thanh tra Sở | HTTNV    | x      | Mới tuyển dụng |`,
    "a date of something else": `
      | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú                     |
      | 1  | Trần Thị An | x     | x    | QĐ nâng lương ngày 1/6/2022 |`,
    "a recruit for whom no title is registered": `
      | TT | Họ và tên   | HTTNV | LĐTT | GK | Ghi chú |
      | 1  | Trần Thị An | x     |      | x  | Tập sự  |`,
    "a probation that is over": `
      | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú                   |
      | 1  | Trần Thị An | x     | x    | Đã hết thời gian tập sự   |`,
    "who came back, left, recruits or guides others": `
      | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú                                                   |
      | 1  | Trần Thị An | x     | x    | Nghỉ thai sản đến 30/6, bắt đầu làm việc lại từ 01/7/2022 |
      | 2  | Lê Văn Bình | x     | x    | Bắt đầu nghỉ hưu 1/10                                     |
      | 3  | Ngô Thị Cúc | x     | x    | Hội đồng tuyển dụng 12/6                                  |
      | 4  | Đỗ Minh Dân | x     | x    | Được phân công hướng dẫn tập sự                           |`,
  },
  rejects: {
    "any later month, and the year after": {
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú                  |
        | 1  | Trần Thị An | x     | x    | Tuyển dụng từ 01/4/2022  |
        | 2  | Lê Văn Bình | x     | x    | Vào làm từ tháng 12/2022 |
        | 3  | Ngô Thị Cúc | x     | x    | Tuyển dụng từ 05/01/2023 |`,
      findings: [
        ["D2", "Trần Thị An", "1/4/2022"],
        ["D3", "Lê Văn Bình", "12/2022"],
        ["D4", "Ngô Thị Cúc", "5/1/2023"],
      ].map(([at = "", name = "", hit = ""]) => ({
        messageId: "excluded",
        severity: "warning",
        at,
        data: { name, titles: [{ honor: "advanced-worker" }] as const, hit },
      })),
    },
    "somebody who is guided through probation": {
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú               |
        | 1  | Trần Thị An | x     | x    | Được hướng dẫn tập sự |`,
      findings: [
        {
          messageId: "excluded",
          severity: "warning",
          at: "D2",
          data: { name: "Trần Thị An", titles: [{ honor: "advanced-worker" }], hit: "tập sự" },
        },
      ],
    },
    "a start after 1 March, and a remark without a date": { sheet: recruits, findings: findings("excluded") },
    "the same from 2024, when ministries and provinces decide": {
      sheet: recruits.replaceAll("2022", "2024"),
      year: 2024,
      findings: findings("local").map((finding) =>
        finding.at === "D2" ? { ...finding, data: { ...finding.data, hit: "2/3/2024" } } : finding,
      ),
    },
  },
});

it("goes by the words alone where the year is not known", () => {
  const { findings } = check([sheet(recruits.replace("Tuyển dụng từ 02/3/2022", "Mới tuyển dụng 01/01/2022"))], {
    regime: "law-2003",
  });
  const own = findings.filter(({ ruleId }) => ruleId === newRecruitNote.id);
  expect(own.map(({ data }) => data?.["hit"])).toEqual(["mới tuyển dụng", "mới tuyển dụng"]);
});
