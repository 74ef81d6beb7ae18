import type { Regime } from "../Regime";

export const decree152: Regime = {
  id: "decree-152-2025",
  name: "Luật Thi đua, khen thưởng 2022, Nghị định 152/2025",
  inForce: { from: "2025-07-01", until: "2026-09-30" },
  instruments: [
    "Luật 06/2022/QH15",
    "Nghị định 152/2025/NĐ-CP",
    "Nghị định 129/2025/NĐ-CP",
    "Thông tư 15/2025/TT-BNV",
    "Nghị định 335/2025/NĐ-CP",
  ],
  checkedOn: "2026-11-21",
  succeeds: "law-2022",
  amends: {},
};
