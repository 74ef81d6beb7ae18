import type { Honor } from "./Honor";

/** Hình thức khen thưởng, the lowest first. */
export const awards: readonly Honor[] = [
  {
    id: "department-certificate",
    kind: "award",
    name: "Giấy khen của thủ trưởng cơ quan",
    abbreviation: "Giấy khen",
    for: ["individual", "collective"],
  },
  {
    id: "provincial-merit",
    kind: "award",
    name: "Bằng khen của Chủ tịch UBND tỉnh",
    abbreviation: "BK tỉnh",
    for: ["individual", "collective"],
  },
  {
    id: "ministerial-merit",
    kind: "award",
    name: "Bằng khen của Bộ trưởng",
    abbreviation: "BK Bộ",
    for: ["individual", "collective"],
  },
  {
    id: "prime-minister-merit",
    kind: "award",
    name: "Bằng khen của Thủ tướng Chính phủ",
    abbreviation: "BK TTg",
    for: ["individual", "collective"],
    stateLevel: true,
  },
  {
    id: "labour-order",
    kind: "award",
    name: "Huân chương Lao động",
    abbreviation: "HCLĐ",
    for: ["individual", "collective"],
    stateLevel: true,
  },
];
