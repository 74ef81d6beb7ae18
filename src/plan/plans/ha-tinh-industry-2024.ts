import type { Plan } from "../Plan";

export const haTinhIndustry2024: Plan = {
  id: "ha-tinh-industry-2024",
  name: "Kế hoạch thi đua ngành Công Thương Hà Tĩnh năm 2024",
  issuer: "Sở Công Thương Hà Tĩnh",
  source: { article: "", text: "Kế hoạch tháng 3/2024 của Sở Công Thương Hà Tĩnh" },
  year: 2024,
  regime: "law-2022",
  targets: [
    {
      rule: "plan-advanced-worker-share",
      quote: "100% cán bộ công chức đạt danh hiệu “Lao động tiên tiến”",
      measure: "advanced-worker",
      of: "officials",
      demand: { op: "=", value: 100, unit: "percent" },
    },
    {
      rule: "plan-collective-count",
      quote: "có ít nhất 02 tập thể được UBND tỉnh tặng danh hiệu “Tập thể Lao động xuất sắc” hoặc Bằng khen",
      measure: "excellent-collective-or-provincial-merit",
      of: "collectives",
      demand: { op: ">=", value: 2, unit: "count" },
    },
    {
      rule: "plan-grassroots-fighter-share",
      quote: "Ít nhất 15% CBCC, lao động trở lên đạt danh hiệu chiến sỹ thi đua cơ sở",
      measure: "grassroots-fighter",
      of: "people",
      demand: { op: ">=", value: 15, unit: "percent" },
    },
    {
      rule: "plan-good-level-share",
      quote: "100% CBCC, lao động hoàn thành tốt nhiệm vụ",
      measure: "good-level",
      of: "people",
      demand: { op: "=", value: 100, unit: "percent" },
    },
    {
      rule: "plan-excellent-commended-share",
      quote: "trong đó có tối thiểu 15% CBCC, lao động hoàn thành xuất sắc nhiệm vụ được các cấp khen thưởng",
      measure: "excellent-commended",
      of: "people",
      demand: { op: ">=", value: 15, unit: "percent" },
      note: "Hiểu là vừa hoàn thành xuất sắc vừa được khen thưởng; số hoàn thành xuất sắc được nêu riêng.",
    },
    {
      rule: "plan-merit-certificate-share",
      quote: "có từ 15% CBCC, lao động được tặng thưởng Bằng khen của Bộ, ngành và của tỉnh",
      measure: "merit",
      of: "people",
      demand: { op: ">=", value: 15, unit: "percent" },
    },
    {
      rule: "plan-department-certificate-share",
      quote: "Trên 50% CBCC, lao động được Giám đốc Sở tặng Giấy khen",
      measure: "department-certificate",
      of: "people",
      demand: { op: ">", value: 50, unit: "percent" },
    },
    {
      rule: "plan-agency-award",
      quote: "Sở Công Thương: Được tặng Cờ Thi đua Ủy ban nhân dân tỉnh; Bằng khen của Bộ Công Thương",
      needs: [["provincial-flag"], ["ministerial-merit"]],
    },
  ],
  deadlines: [
    { for: "report", what: "báo cáo đợt 1", quote: "đợt 1 trước ngày 15/6/2024", before: "2024-06-15" },
    { for: "report", what: "báo cáo đợt 2", quote: "đợt 2 trước ngày 10/12/2024", before: "2024-12-10" },
    { for: "closing", what: "tổng kết đợt 1", quote: "hoàn thành trước ngày 30/6/2024", before: "2024-06-30" },
    { for: "closing", what: "tổng kết đợt 2", quote: "hoàn thành trước ngày 31/12/2024", before: "2024-12-31" },
  ],
  notTickable: [
    "duy trì danh hiệu “Công sở văn minh”",
    "Công đoàn Văn phòng, Chi đoàn thanh niên hoàn thành xuất sắc nhiệm vụ",
  ],
};
