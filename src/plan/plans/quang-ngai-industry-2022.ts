import type { Plan } from "../Plan";

export const quangNgaiIndustry2022: Plan = {
  id: "quang-ngai-industry-2022",
  name: "Kế hoạch thi đua Sở Công Thương Quảng Ngãi năm 2022",
  issuer: "Sở Công Thương Quảng Ngãi",
  source: { article: "", text: "Kế hoạch 278/KH-SCT ngày 17/02/2022 của Sở Công Thương Quảng Ngãi" },
  year: 2022,
  regime: "law-2003",
  targets: [],
  deadlines: [
    {
      for: "registration",
      what: "đăng ký",
      quote: "trước ngày 15/3/2022 (qua Văn phòng Sở)",
      before: "2022-03-15",
    },
  ],
  notTickable: [],
  allowed: [
    "advanced-worker",
    "grassroots-fighter",
    "provincial-fighter",
    "national-fighter",
    "advanced-collective",
    "excellent-collective",
    "department-certificate",
    "provincial-merit",
    "ministerial-merit",
    "prime-minister-merit",
    "labour-order",
  ],
};
