import type { Plan } from "../Plan";

export const khanhHoaIndustry2020: Plan = {
  id: "khanh-hoa-industry-2020",
  name: "Kế hoạch Hội nghị điển hình tiên tiến ngành Công Thương Khánh Hòa năm 2020",
  issuer: "Sở Công Thương Khánh Hòa",
  source: { article: "", text: "Kế hoạch Hội nghị điển hình tiên tiến của Sở Công Thương Khánh Hòa" },
  year: 2020,
  regime: "law-2003",
  targets: [],
  deadlines: [
    {
      for: "report",
      what: "báo cáo kết quả Hội nghị",
      quote: "báo cáo kết quả (sau 02 tuần kể từ ngày tổ chức Hội nghị)",
      daysAfterMeeting: 14,
    },
  ],
  meeting: [
    { quote: "Tối đa 150 đại biểu", mostDelegates: 150 },
    {
      quote: "đại biểu điển hình tiên tiến khoảng 70%; đại biểu khách mời khoảng 30%",
      aboutPercentModels: 70,
    },
    {
      quote: "Đơn vị có dưới 200 người thì tổ chức Hội nghị toàn thể; có trên 200 người thì tổ chức Hội nghị đại biểu",
      plenaryBelow: 200,
    },
  ],
  notTickable: [],
};
