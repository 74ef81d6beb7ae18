import type { OtherForm } from "./Form";

export const homeMinistryStatistics: OtherForm = {
  id: "home-ministry-statistics",
  name: "Biểu thống kê khen thưởng 0602.N, 0603.N",
  source: { article: "Biểu 0602.N và 0603.N", text: "Thông tư 2/2023/TT-BNV" },
  kind: "other",
  is: "statistics",
  headings: ["Biểu số 0602", "Biểu 0602", "Biểu số 0603", "Biểu 0603"],
  headers: ["Mã số", "Tổng số", "Tập thể", "Cá nhân"],
};
