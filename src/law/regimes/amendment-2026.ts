import type { Regime } from "../Regime";

export const amendment2026: Regime = {
  id: "amendment-2026",
  name: "Luật Thi đua, khen thưởng 2022, sửa đổi từ 01/10/2026",
  inForce: { from: "2026-10-01" },
  instruments: [
    "Luật 06/2022/QH15",
    "Luật 06/2026/QH16 (chưa đọc được)",
    "Nghị định 152/2025/NĐ-CP",
    "Nghị định 129/2025/NĐ-CP",
    "Thông tư 15/2025/TT-BNV",
    "Nghị định 335/2025/NĐ-CP",
  ],
  checkedOn: "2026-11-21",
  succeeds: "decree-152-2025",
  unverified: true,
  amends: {},
};
