import { check } from "../../../src/check";
import type { Grid } from "../../../src/grid/Grid";
import { planRowUnread } from "../../../src/rules/plan/plan-row-unread";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

const register = sheet("| TT | Họ và tên | HTTNV | LĐTT |\n| 1 | Trần Thị An | x | x |");
const targets = (...rows: readonly string[]) =>
  sheet(["| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị | Ghi chú |", ...rows].join("\n"), { sheet: "Chỉ tiêu" });
const unread = (at: string, quote: string, column: string, value: string) =>
  ({ messageId: "unread", severity: "warning", at, data: { quote, column, value } }) as const;

/** A sheet "Chỉ tiêu" of a workbook that asks for so many Lao động tiên tiến. */
const asking = (share: string, workbook = "a.xlsx", name = "Chỉ tiêu", title = "Kế hoạch") =>
  sheet(
    `| ${title} |\n| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị |\n| ${share} LĐTT | LĐTT | người | ít nhất | ${share} |`,
    { workbook, sheet: name },
  );
const second = sheet("| TT | Họ và tên | HTTNV | LĐTT |\n| 1 | Lê Văn Bình | x | x |", { workbook: "b.xlsx" });
const empty = sheet("| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị |\n| I | TẬP THỂ | | | |", { sheet: "Mẫu" });
const unused = (at: string, inUse: string) =>
  ({ messageId: "unused", severity: "info", at, data: { sheet: inUse } }) as const;

testRule(planRowUnread, {
  year: 2024,
  accepts: {
    "a second sheet that says the same": {
      sheet: [register, second, asking("90%"), asking("90%", "b.xlsx", "Kế hoạch")],
    },
    "a sheet that asks for nothing beside one that does": { sheet: [register, empty, asking("90%")] },
    "rows in words of an office": {
      sheet: [
        register,
        targets(
          "| 100% LĐTT | Lao động tiên tiến | người | đạt | 100% | |",
          "| 15% CSTĐCS | CSTĐCS | lao động tiên tiến | tối thiểu | 15% | |",
          "| 2 - 3 đơn vị | tập thể được tặng Bằng khen của Bộ, ngành, tỉnh | | từ … đến | 2 - 3 | |",
          "| Sở được tặng Cờ | cơ quan | | | Cờ thi đua của UBND tỉnh; Bằng khen của Bộ trưởng hoặc BK tỉnh | |",
          "| trước ngày 15/3/2024 | hạn đăng ký | | trước ngày | 15/3/2024 | |",
          "| trước ngày 31/6/2024 | hạn báo cáo | | trước ngày | 31/6/2024 | đợt 1 |",
        ),
      ],
    },
  },
  rejects: {
    "a second plan that asks for something else, in another workbook": {
      sheet: [register, second, asking("90%"), asking("80%", "b.xlsx")],
      findings: [unused("b.xlsx!A1", "“Chỉ tiêu” (a.xlsx)")],
    },
    "a second plan in the same workbook, and a third of another year that stands first": {
      sheet: [
        register,
        asking("70%", "a.xlsx", "Chỉ tiêu cũ", "Kế hoạch năm 2023"),
        asking("90%", "a.xlsx", "Chỉ tiêu", "Kế hoạch năm 2024"),
        asking("80%", "a.xlsx", "Chỉ tiêu (2)", "Kế hoạch năm 2024"),
      ],
      findings: [unused("A1", "“Chỉ tiêu”"), unused("A1", "“Chỉ tiêu”")],
    },
    "each cell that is not understood": {
      sheet: [
        register,
        targets(
          "| Nhiều sáng kiến | sáng kiến | người | ít nhất | 15% | |",
          "| LĐTT của ai | Lao động tiên tiến | mọi nhà | ít nhất | 15% | |",
          "| So thế nào | Lao động tiên tiến | người | chừng | 15% | |",
          "| Bao nhiêu | Lao động tiên tiến | người | ít nhất | nhiều | |",
          "| Thiếu một đầu | Lao động tiên tiến | | từ … đến | 2 | |",
          "| Sở được khen | cơ quan | | | khen to | |",
          "| bao giờ | hạn báo cáo | | | cuối năm | |",
        ),
      ],
      findings: [
        unread("B2", "Nhiều sáng kiến", "measure", "sáng kiến"),
        unread("C3", "LĐTT của ai", "population", "mọi nhà"),
        unread("D4", "So thế nào", "comparison", "chừng"),
        unread("E5", "Bao nhiêu", "value", "nhiều"),
        unread("E6", "Thiếu một đầu", "value", "2"),
        unread("E7", "Sở được khen", "value", "khen to"),
        unread("E8", "bao giờ", "date", "cuối năm"),
      ],
    },
  },
});

it("holds the register against the plan of its year that asks for something", () => {
  const old = asking("100%", "a.xlsx", "Chỉ tiêu cũ", "Kế hoạch năm 2023");
  const inUse = (...grids: readonly Grid[]) => check([register, ...grids], { year: 2024 }).plans[0]?.plan.name;
  expect(inUse(empty, old, asking("90%"))).toBe("Chỉ tiêu");
  expect(inUse(empty, old)).toBe("Chỉ tiêu cũ");
  expect(inUse(empty)).toBe("Mẫu");
});
