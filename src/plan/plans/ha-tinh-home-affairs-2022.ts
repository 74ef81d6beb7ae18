import type { Plan } from "../Plan";

export const haTinhHomeAffairs2022: Plan = {
  id: "ha-tinh-home-affairs-2022",
  name: "Kế hoạch thi đua Sở Nội vụ Hà Tĩnh năm 2022",
  issuer: "Sở Nội vụ Hà Tĩnh",
  source: { article: "", text: "Kế hoạch tháng 01/2022 của Sở Nội vụ Hà Tĩnh" },
  year: 2022,
  regime: "law-2003",
  targets: [
    {
      rule: "plan-agency-award",
      quote: "Tập thể cơ quan Sở hoàn thành xuất sắc nhiệm vụ, được UBND tỉnh tặng Cờ thi đua hoặc Bằng khen",
      needs: [["excellent"], ["provincial-flag", "provincial-merit"]],
    },
    {
      rule: "plan-advanced-collective-share",
      quote: "100% phòng, ban, trung tâm đạt danh hiệu tập thể lao động tiên tiến",
      measure: "advanced-collective",
      of: "collectives",
      demand: { op: "=", value: 100, unit: "percent" },
    },
    {
      rule: "plan-excellent-collective-share",
      quote: "trong đó 20% tập thể đạt danh hiệu tập thể lao động xuất sắc",
      measure: "excellent-collective",
      of: "collectives",
      demand: { op: ">=", value: 20, unit: "percent" },
    },
    {
      rule: "plan-collective-count",
      quote: "2 - 3 Phòng, ban, trung tâm được Bộ Nội vụ, UBND tỉnh tặng bằng khen",
      measure: "collective-merit",
      of: "collectives",
      demand: { op: "between", value: 2, upTo: 3, unit: "count" },
    },
    {
      rule: "plan-collective-count",
      quote: "trong đó 1 đơn vị trực thuộc được tặng Cờ thi đua Ủy ban nhân dân tỉnh",
      measure: "provincial-flag",
      of: "collectives",
      demand: { op: ">=", value: 1, unit: "count" },
    },
    {
      rule: "plan-good-level-share",
      quote: "Phấn đấu 100% cán bộ, công chức, viên chức hoàn thành tốt nhiệm vụ trở lên",
      measure: "good-level",
      of: "people",
      demand: { op: "=", value: 100, unit: "percent" },
    },
    {
      rule: "plan-advanced-worker-share",
      quote: "100% cán bộ, công chức, viên chức đạt danh hiệu lao động tiên tiến",
      measure: "advanced-worker",
      of: "people",
      demand: { op: "=", value: 100, unit: "percent" },
    },
    {
      rule: "plan-grassroots-fighter-share",
      quote: "trong đó 15% đạt chiến sỹ thi đua cơ sở",
      measure: "grassroots-fighter",
      of: "advanced-workers",
      demand: { op: ">=", value: 15, unit: "percent" },
      note: "“trong đó”: tính trên số Lao động tiên tiến.",
    },
    {
      rule: "plan-merit-certificate-share",
      quote: "15% cá nhân được Bộ Nội vụ, UBND tỉnh tặng Bằng khen",
      measure: "merit",
      of: "people",
      demand: { op: ">=", value: 15, unit: "percent" },
    },
    {
      rule: "plan-prime-minister-merit-count",
      quote: "Có cá nhân được Thủ tướng Chính phủ tặng Bằng khen",
      measure: "prime-minister-merit",
      of: "people",
      demand: { op: ">=", value: 1, unit: "count" },
    },
  ],
  deadlines: [
    { for: "closing", what: "tổng kết đợt 1", quote: "hoàn thành trước ngày 15/7/2022", before: "2022-07-15" },
    { for: "closing", what: "tổng kết đợt 2", quote: "hoàn thành trước ngày 31/12/2022", before: "2022-12-31" },
  ],
  notTickable: [
    "Tổ chức Công đoàn, Đoàn Thanh niên hoàn thành xuất sắc nhiệm vụ",
    "thu nhập tăng thêm của cán bộ, công chức năm 2022 cao hơn năm 2021",
  ],
};
