import { check } from "../../src/check";
import { explain } from "../../src/explain/explain";
import { wordExplanation } from "../../src/locales/wordExplanation";
import { pastHonors } from "../support/history";
import { sheet } from "../support/sheet";

const register = sheet(`
  | TT | Họ và tên   | Đơn vị    | HTXSNV | LĐTT | CSTĐCS | CSTĐ tỉnh | Ghi chú          |
  | 1  | Trần Thị An | Văn phòng | x      | x    | x      | x         | SK: số hóa hồ sơ |
  | 2  | Lê Văn Bình | Văn phòng | x      | x    |        |           |                  |`);

function explained(ruleId: string, history = pastHonors(`| Trần Thị An | Văn phòng | 2021 | CSTĐ cơ sở | 2/QĐ | | |`)) {
  const result = check([register], { year: 2022, history });
  const finding = result.findings.find((own) => own.ruleId === ruleId);
  const explanation = finding && explain(finding, result);
  return explanation && wordExplanation(explanation, "vi");
}

it("tells the clause, the facts of the person with the cells of the past, and the condition", () => {
  expect(explained("provincial-fighter-record")).toEqual({
    title: "Các năm liên tục để xét Chiến sĩ thi đua cấp tỉnh, Bộ",
    clause: [
      "Chiến sĩ thi đua cấp tỉnh, Bộ cần 3 lần liên tục đạt Chiến sĩ thi đua cơ sở và sáng kiến, đề tài có phạm vi ảnh hưởng trong tỉnh, Bộ.",
      "khoản 2 Điều 9 Nghị định 91/2017/NĐ-CP",
      "Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2009, 2013); hiệu lực từ 01/07/2004 đến 31/12/2023, đối chiếu ngày 21/11/2026.",
    ],
    facts: [
      "Mức độ ghi trong biểu: Hoàn thành xuất sắc nhiệm vụ.",
      "Đăng ký: Lao động tiên tiến, Chiến sĩ thi đua cơ sở, Chiến sĩ thi đua cấp Bộ, ban, ngành, tỉnh.",
      "Ghi chú: SK: số hóa hồ sơ",
      "Năm 2021: Chiến sĩ thi đua cơ sở (có quyết định hoặc kết quả; minh-chung.xlsx, Quá trình khen thưởng!D3).",
      "Cũng đã kiểm tra và đạt: Mức độ hoàn thành nhiệm vụ của Lao động tiên tiến; Mức độ hoàn thành nhiệm vụ của Chiến sĩ thi đua; Sáng kiến, đề tài của Chiến sĩ thi đua cơ sở.",
      "Đơn vị Văn phòng: 2 người, 2 Lao động tiên tiến, 1 Chiến sĩ thi đua cơ sở.",
      "Toàn cơ quan: 2 người, 2 Lao động tiên tiến, 1 Chiến sĩ thi đua cơ sở.",
    ],
    met: "Đạt khi có minh chứng của năm 2020: cần 3 năm liên tục đạt Chiến sĩ thi đua cơ sở, tính cả năm nay.",
  });
});

it("tells the numbers of the agency for a ceiling", () => {
  expect(explained("grassroots-fighter-ceiling")?.facts).toEqual([
    "Toàn cơ quan: 2 người, 2 Lao động tiên tiến, 1 Chiến sĩ thi đua cơ sở.",
  ]);
});
