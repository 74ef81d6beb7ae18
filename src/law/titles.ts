import type { Honor } from "./Honor";

/** Danh hiệu thi đua, the ladder of people from its foot, then collectives. */
export const titles: readonly Honor[] = [
  {
    id: "advanced-worker",
    kind: "title",
    name: "Lao động tiên tiến",
    abbreviation: "LĐTT",
    for: ["individual"],
  },
  {
    id: "grassroots-fighter",
    kind: "title",
    name: "Chiến sĩ thi đua cơ sở",
    abbreviation: "CSTĐCS",
    for: ["individual"],
  },
  {
    id: "provincial-fighter",
    kind: "title",
    name: "Chiến sĩ thi đua cấp Bộ, ban, ngành, tỉnh",
    abbreviation: "CSTĐ tỉnh",
    for: ["individual"],
  },
  {
    id: "national-fighter",
    kind: "title",
    name: "Chiến sĩ thi đua toàn quốc",
    abbreviation: "CSTĐTQ",
    for: ["individual"],
    stateLevel: true,
  },
  {
    id: "advanced-collective",
    kind: "title",
    name: "Tập thể lao động tiên tiến",
    abbreviation: "TTLĐTT",
    for: ["collective"],
  },
  {
    id: "excellent-collective",
    kind: "title",
    name: "Tập thể lao động xuất sắc",
    abbreviation: "TTLĐXS",
    for: ["collective"],
  },
  {
    id: "provincial-flag",
    kind: "title",
    name: "Cờ thi đua của UBND tỉnh",
    abbreviation: "Cờ tỉnh",
    for: ["collective"],
  },
  {
    id: "ministerial-flag",
    kind: "title",
    name: "Cờ thi đua của Bộ, ngành",
    abbreviation: "Cờ Bộ",
    for: ["collective"],
  },
  {
    id: "government-flag",
    kind: "title",
    name: "Cờ thi đua của Chính phủ",
    abbreviation: "Cờ CP",
    for: ["collective"],
  },
];
