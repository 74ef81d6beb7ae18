import { planRowUnread } from "../../../src/rules/plan/plan-row-unread";
import { sheet } from "../../support/sheet";
import { testRule } from "../../support/testRule";

const register = sheet("| TT | Họ và tên | HTTNV | LĐTT |\n| 1 | Trần Thị An | x | x |");
const targets = (...rows: readonly string[]) =>
  sheet(["| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị | Ghi chú |", ...rows].join("\n"), { sheet: "Chỉ tiêu" });
const unread = (at: string, quote: string, column: string, value: string) =>
  ({ messageId: "unread", severity: "warning", at, data: { quote, column, value } }) as const;

testRule(planRowUnread, {
  year: 2024,
  accepts: {
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
