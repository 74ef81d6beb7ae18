import type { Regime } from "../Regime";

export const law2022: Regime = {
  id: "law-2022",
  name: "Luật Thi đua, khen thưởng 2022",
  inForce: { from: "2024-01-01", until: "2025-06-30" },
  instruments: ["Luật 06/2022/QH15", "Nghị định 98/2023/NĐ-CP", "Thông tư 01/2024/TT-BNV"],
  checkedOn: "2026-11-21",
  succeeds: "law-2003",
  // Điều 27 no longer chooses among the Tập thể lao động tiên tiến.
  amends: { "excellent-collective-without-advanced": "repealed" },
};
