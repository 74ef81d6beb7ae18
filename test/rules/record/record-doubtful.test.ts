import { recordDoubtful } from "../../../src/rules/record/record-doubtful";
import { pastHonors } from "../../support/history";
import { testRule } from "../../support/testRule";

const register = `
  | TT | Họ và tên    | Đơn vị    | LĐTT |
  | 1  | Trần Thị Hòa | Văn phòng | x    |`;

testRule(recordDoubtful, {
  year: 2024,
  accepts: {
    "the same name": {
      sheet: register,
      says: { history: pastHonors(`| Trần Thị Hòa | Văn phòng | 2023 | LĐTT | 1/QĐ | | |`) },
    },
    "a name that is typed differently, of somebody for whom nothing is registered": {
      sheet: register.replace("| x    |", "|      |"),
      says: { history: pastHonors(`| Trần Thị Hoà | Văn phòng | 2023 | LĐTT | 1/QĐ | | |`) },
    },
    "no evidence of earlier years": register,
    "another name": {
      sheet: register,
      says: { history: pastHonors(`| Trần Thị Hoa | Văn phòng | 2023 | LĐTT | 1/QĐ | | |`) },
    },
    "namesakes who are told apart by their units": {
      sheet: `${register}
        | 2  | Trần Thị Hòa | Thanh tra | x    |`,
      says: { history: pastHonors(`| Trần Thị Hòa | Thanh tra | 2023 | LĐTT | 1/QĐ | | |`) },
    },
  },
  rejects: {
    "a collective of the name that is part of another agency": {
      sheet: `
        | TT | Tên tập thể      | HTXSNV | TTLĐTT |
        | I  | Chi cục Thú y    |        |        |
        | 1  | Phòng Tổng hợp   | x      | x      |`,
      says: { history: pastHonors("| Phòng Tổng hợp | Chi cục Thủy sản | 2023 | TTLĐXS | 1/QĐ | | |") },
      findings: [
        {
          messageId: "doubtfulCollective",
          severity: "info",
          at: "B3",
          data: {
            name: "Phòng Tổng hợp",
            names: ["Phòng Tổng hợp"],
            units: ["Chi cục Thủy sản"],
            cells: ["Quá trình khen thưởng!D3"],
          },
        },
      ],
    },
    "the same name more than once, without a unit": {
      sheet: register,
      says: {
        history: pastHonors(
          `| Trần Thị Hoà | | 2022 | LĐTT | 1/QĐ | | |`,
          `| Trần Thị Hoà | | 2023 | LĐTT | 1/QĐ | | |`,
        ),
      },
      findings: [
        {
          messageId: "doubtful",
          severity: "info",
          at: "B2",
          data: {
            name: "Trần Thị Hòa",
            names: ["Trần Thị Hoà"],
            units: ["…"],
            cells: ["Quá trình khen thưởng!D3", "Quá trình khen thưởng!D4"],
          },
        },
      ],
    },
    "a name that is typed differently": {
      sheet: register,
      says: { history: pastHonors(`| Trần Thị Hoà | Văn phòng | 2023 | LĐTT | 1/QĐ | | |`) },
      findings: [
        {
          messageId: "doubtful",
          severity: "info",
          at: "B2",
          data: {
            name: "Trần Thị Hòa",
            names: ["Trần Thị Hoà"],
            units: ["Văn phòng"],
            cells: ["Quá trình khen thưởng!D3"],
          },
        },
      ],
    },
  },
});
