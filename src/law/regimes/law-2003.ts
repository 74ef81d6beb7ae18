import type { Regime } from "../Regime";

export const law2003: Regime = {
  id: "law-2003",
  name: "Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2009, 2013)",
  inForce: { from: "2004-07-01", until: "2023-12-31" },
  instruments: [
    "Luật 15/2003/QH11",
    "Luật 47/2005/QH11",
    "Luật 32/2009/QH12",
    "Luật 39/2013/QH13",
    "Nghị định 91/2017/NĐ-CP",
    "Thông tư 08/2017/TT-BNV",
    "Thông tư 12/2019/TT-BNV",
    "Nghị định 90/2020/NĐ-CP",
    "Nghị định 48/2023/NĐ-CP",
  ],
  checkedOn: "2026-11-21",
  amends: {},
};
