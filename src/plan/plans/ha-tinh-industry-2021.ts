import type { Plan } from "../Plan";

export const haTinhIndustry2021: Plan = {
  id: "ha-tinh-industry-2021",
  name: "Kế hoạch thi đua ngành Công Thương Hà Tĩnh năm 2021",
  issuer: "Sở Công Thương Hà Tĩnh",
  source: { article: "", text: "Kế hoạch ngày 25/01/2021 của Sở Công Thương Hà Tĩnh" },
  year: 2021,
  regime: "law-2003",
  targets: [],
  deadlines: [
    { for: "report", what: "báo cáo đợt 1", quote: "đợt 1 trước ngày 20/6/2021", before: "2021-06-20" },
    { for: "report", what: "báo cáo đợt 2", quote: "đợt 2 trước ngày 10/12/2021", before: "2021-12-10" },
    { for: "closing", what: "tổng kết đợt 1", quote: "hoàn thành trước ngày 31/6/2021", before: null },
    { for: "closing", what: "tổng kết đợt 2", quote: "hoàn thành trước ngày 31/12/2021", before: "2021-12-31" },
  ],
  notTickable: ["100% nhiệm vụ được giao hoàn thành và vượt tiến độ", "chỉ số cải cách hành chính tăng ít nhất 03 bậc"],
};
