import type { OtherForm } from "./Form";

export const lifeSummary: OtherForm = {
  id: "life-summary",
  name: "Báo cáo tổng hợp số lượng theo đơn vị",
  source: { article: "Báo cáo tổng hợp", text: "github.com/lifephongphanmem/thiduakhenthuong_php8" },
  kind: "other",
  is: "summary",
  headings: ["Tổng hợp kết quả khen thưởng", "Tổng hợp số lượng khen thưởng"],
  headers: [
    "STT",
    "Tên đơn vị",
    "Lao động tiên tiến",
    "Chiến sĩ thi đua cơ sở",
    "Tập thể lao động tiên tiến",
    "Tổng số",
  ],
};
