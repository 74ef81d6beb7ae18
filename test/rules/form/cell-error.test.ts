import { cellError } from "../../../src/rules/form/cell-error";
import { check } from "../../../src/check";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

const twoPeople = `
  | TT | Họ và tên   | HTTNV | LĐTT |
  | 1  | Trần Thị An | x     | x    |
  | 2  | Lê Văn Bình | x     | x    |`;

testRule(cellError, {
  year: 2022,
  accepts: {
    "names with numbers in them": twoPeople.replace("Lê Văn Bình", "7 Lê Văn Bình 2").replace("Trần Thị An", "An 2"),
    "values, a mark that is not understood and hidden rows outside the table": {
      sheet: [
        sheet(
          `${twoPeople}
          | 3  | Ngô Thị Cúc | x     | ?    |
          |    | Tổng cộng   | 3     | 2    |`,
          { hiddenRows: [9] },
        ),
      ],
    },
    "one person over two rows with a remark in each": {
      sheet: [
        {
          ...sheet(`
            | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú              |
            | 1  | Trần Thị An | x     | x    | SK 1: số hóa hồ sơ   |
            |    |             |       |      | SK 2: chữ ký số      |
            | 2  | Lê Văn Bình | x     | x    |                      |`),
          merges: [0, 1, 2, 3].map((column) => ({ top: 1, left: column, bottom: 2, right: column })),
        },
      ],
    },
    "a remark that is merged over two people": {
      sheet: [
        {
          ...sheet(`
            | TT | Họ và tên   | HTTNV | LĐTT | Ghi chú                     |
            | 1  | Trần Thị An | x     | x    | Đồng tác giả SK: chữ ký số  |
            | 2  | Lê Văn Bình | x     | x    |                             |`),
          merges: [{ top: 1, left: 4, bottom: 2, right: 4 }],
        },
      ],
    },
  },
  rejects: {
    "error values of people and of totals": {
      sheet: `
        | TT | Họ và tên   | HTTNV | LĐTT   |
        | 1  | Trần Thị An | #REF! | x      |
        | 2  | Lê Văn Bình | x     | #N/A   |
        |    | Tổng cộng   | 1     | #NAME? |`,
      findings: [
        {
          messageId: "errorValue",
          severity: "error",
          at: "C2",
          data: { name: "Trần Thị An", header: "HTTNV", value: "#REF!" },
        },
        {
          messageId: "errorValue",
          severity: "error",
          at: "D3",
          data: { name: "Lê Văn Bình", header: "LĐTT", value: "#N/A" },
        },
        {
          messageId: "errorTotal",
          severity: "error",
          at: "D4",
          data: { label: "Tổng cộng", header: "LĐTT", value: "#NAME?", counted: 1 },
        },
      ],
    },
    "marks merged over two people": {
      sheet: [{ ...sheet(twoPeople), merges: [{ top: 1, left: 3, bottom: 2, right: 3 }] }],
      findings: [{ messageId: "mergedRows", severity: "error", at: "D2", data: { range: "D2:D3" } }],
    },
    "an error value instead of a name": {
      sheet: twoPeople.replace("Lê Văn Bình", "#N/A"),
      findings: [
        {
          messageId: "errorValue",
          severity: "error",
          at: "B3",
          data: { name: "#N/A", header: "Họ và tên", value: "#N/A" },
        },
      ],
    },
    "hidden rows, as a hint": {
      sheet: [sheet(twoPeople, { hiddenRows: [2, 3] })],
      findings: [{ messageId: "hiddenRows", severity: "info", at: "A1", data: { n: 2 } }],
    },
    "hidden columns and a hidden sheet, as hints": {
      sheet: [sheet(twoPeople, { hiddenColumns: ["C", "D"], visibility: "hidden" })],
      findings: [
        { messageId: "hiddenColumns", severity: "info", at: "A1", data: { n: 2, columns: ["C", "D"] } },
        { messageId: "hiddenSheet", severity: "info", at: "A1", data: { sheet: "Đăng ký", deep: "false" } },
      ],
    },
    "a sheet that is very hidden, once for both its tables": {
      sheet: [
        sheet(
          `| TT | Đơn vị       | Xếp loại | TTLĐTT |
           | 1  | Thanh tra Sở | HTTNV    | x      |
           B/ CÁ NHÂN
           ${twoPeople}`,
          { visibility: "very-hidden" },
        ),
      ],
      findings: [{ messageId: "hiddenSheet", severity: "info", at: "A1", data: { sheet: "Đăng ký", deep: "true" } }],
    },
    "cells that take what they show from another workbook": {
      sheet: [sheet(twoPeople, { linked: ["C2", "D3", "F9"] })],
      findings: [{ messageId: "externalLinks", severity: "warning", at: "C2", related: ["D3"], data: { n: 2 } }],
    },
    "a number instead of a name": {
      sheet: twoPeople.replace("Lê Văn Bình", "44927"),
      findings: [{ messageId: "numberForName", severity: "warning", at: "B3", data: { value: "44927" } }],
    },
    "a number that begins with 9": {
      sheet: twoPeople.replace("Lê Văn Bình", "9.450"),
      findings: [{ messageId: "numberForName", severity: "warning", at: "B3", data: { value: "9.450" } }],
    },
  },
});

it("is about the person of the row, and about the unit that a total sums up", () => {
  const { findings } = check(
    [
      sheet(`
        | TT | Họ và tên    | HTTNV | LĐTT  |
        | I  | Thanh tra Sở |       |       |
        | 1  | Trần Thị An  | #N/A  | x     |
        |    | Cộng         | 0     | #REF! |
        | II | Văn phòng Sở |       |       |
        | 1  | Lê Văn Bình  | x     |       |
        |    | Cộng         | 1     | 0     |`),
    ],
    { year: 2022 },
  );
  const own = findings.filter(({ ruleId }) => ruleId === cellError.id);
  expect(own.map(({ messageId, unit, subject }) => [messageId, unit, subject])).toEqual([
    ["errorValue", "Thanh tra Sở", "Trần Thị An"],
    ["errorTotal", "Thanh tra Sở", ""],
  ]);
});
