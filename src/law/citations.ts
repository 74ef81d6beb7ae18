import type { Citation, Period } from "./Regime";

/** Cites an article of one text of law, named as it is shown. */
export const citing =
  (text: string, inForce?: Period) =>
  (article: string): Citation => ({ article, text, ...(inForce && { inForce }) });

/** Luật 15/2003/QH11, in force to 2023-12-31. */
export const law2003 = citing("Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2009, 2013)");

/** Luật 06/2022/QH15, in force from 2024-01-01. */
export const law2022 = citing("Luật Thi đua, khen thưởng 2022");

/** Implements the 2003 law. */
export const decree91 = citing("Nghị định 91/2017/NĐ-CP", { from: "2017-10-01", until: "2023-12-31" });

/** Carry out that decree, one after the other. */
export const circular08 = citing("Thông tư 08/2017/TT-BNV", { from: "2017-12-15", until: "2019-12-31" });
export const circular12 = citing("Thông tư 12/2019/TT-BNV", { from: "2020-01-01", until: "2023-12-31" });

/** Implements the 2022 law from 2024-01-01 to 2025-06-30, and from 2025-07-01. */
export const decree98 = citing("Nghị định 98/2023/NĐ-CP");
export const decree152 = citing("Nghị định 152/2025/NĐ-CP");

/** Carry out the 2022 law from 2024, and from August 2025. */
export const circular01 = citing("Thông tư 01/2024/TT-BNV");
export const circular15 = citing("Thông tư 15/2025/TT-BNV");

/** Guides the use of initiatives, from 2023-09-05. */
export const dispatch5007 = citing("Công văn 5007/BNV-TĐKT");

/** The provincial regulation whose full text was read; an example, it binds one province. */
export const quangNam11 = citing("Quyết định 11/2021/QĐ-UBND tỉnh Quảng Nam (ví dụ của một tỉnh)");

/** Rate officials: the first from 2023-09-15, the second from 2026-01-01. */
export const decree48 = citing("Nghị định 48/2023/NĐ-CP");
export const decree335 = citing("Nghị định 335/2025/NĐ-CP");

/** The bill of December 2025; the law as adopted could not be read. */
export const draft2025 = citing("dự thảo Luật sửa đổi, bổ sung Luật Thi đua, khen thưởng (tháng 12/2025)");

/** Ministries and provinces set shares of their own; the 2022 law names none that could be found. */
export const localRegulation = citing("quy định của Bộ, ngành, tỉnh (Luật 2022 không nêu tỷ lệ)");

/** What a province lays down; a finding cites the one that the user has chosen. */
export const chosenRegulation = citing("quy định của tỉnh mà người dùng chọn");
