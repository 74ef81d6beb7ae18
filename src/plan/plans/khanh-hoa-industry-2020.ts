import type { Plan } from "../Plan";

export const khanhHoaIndustry2020: Plan = {
  id: "khanh-hoa-industry-2020",
  name: "Kế hoạch Hội nghị điển hình tiên tiến ngành Công Thương Khánh Hòa năm 2020",
  issuer: "Sở Công Thương Khánh Hòa",
  source: { article: "", text: "Kế hoạch Hội nghị điển hình tiên tiến của Sở Công Thương Khánh Hòa" },
  year: 2020,
  regime: "law-2003",
  targets: [],
  deadlines: [],
  notTickable: [
    "tối đa 150 đại biểu, khoảng 70% điển hình tiên tiến và khoảng 30% khách mời",
    "đơn vị dưới 200 người tổ chức Hội nghị toàn thể, trên 200 người tổ chức Hội nghị đại biểu",
    "báo cáo kết quả sau 02 tuần kể từ ngày tổ chức Hội nghị",
  ],
};
