import { ruleBook } from "../../scripts/ruleBook";
import { rules } from "../../src/rules";

const book = ruleBook(rules);

/** What the book says of one rule. */
function sectionOf(id: string): string {
  const [, section = ""] = book.split(`(\`${id}\`)\n\n`);
  return section.split("\n\n")[0] ?? "";
}

it("names every rule once, with its title", () => {
  for (const { id, title } of rules) expect(book.split(`### ${title.vi} (\`${id}\`)`)).toHaveLength(2);
});

it("is the same however the rules are listed", () => {
  expect(ruleBook([...rules].reverse())).toBe(book);
});

it("leaves no placeholder open", () => {
  expect(book).not.toMatch(/[{}]/);
});

it("says what a share is under each law, and where it stands", () => {
  expect(sectionOf("advanced-collective-share").split("\n")).toEqual([
    "- **01/07/2004 – 31/12/2023** (lỗi): Tập thể lao động tiên tiến có trên 50% cá nhân là Lao động tiên tiến. Căn cứ: điểm c khoản 1 Điều 28 Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2009, 2013) (đã kiểm chứng).",
    "- **01/01/2024 – 30/09/2026** (lỗi): Tập thể lao động tiên tiến có ít nhất 70% cá nhân là Lao động tiên tiến. Căn cứ: khoản 1 Điều 28 Luật Thi đua, khen thưởng 2022 (đã kiểm chứng).",
    "- **từ 01/10/2026** (cảnh báo): Tập thể lao động tiên tiến có ít nhất 70% cá nhân là Lao động tiên tiến. Căn cứ: khoản 1 Điều 28 Luật Thi đua, khen thưởng 2022 (đã kiểm chứng).",
  ]);
});

it("says from which day within a regime a rule holds, and that its basis is in doubt", () => {
  const lines = sectionOf("excellent-level-ceiling").split("\n");
  expect(lines.map((line) => line.slice(0, line.indexOf(":")))).toEqual([
    "- **15/09/2023 – 31/12/2025** (cảnh báo)",
    "- **từ 01/01/2026** (cảnh báo)",
  ]);
  expect(lines[0]).toContain("hoàn thành tốt nhiệm vụ trở lên");
  expect(lines[0]).toMatch(/\(căn cứ chưa được kiểm chứng đầy đủ\)\.$/);
  expect(lines[1]).toMatch(/Nghị định 335\/2025\/NĐ-CP \(đã kiểm chứng\)\.$/);
});

it("says what of a rule is confirmed and what is not", () => {
  const evidence = (id: string) => sectionOf(id).match(/\([^()]*kiểm chứng[^()]*\)\.$/gm);
  expect(evidence("labour-order-record")).toEqual([
    "(đã kiểm chứng, trừ phần về hạng Nhì và hạng Ba của tập thể).",
    "(đã kiểm chứng, trừ phần về hạng Nhất và về tập thể).",
    "(đã kiểm chứng, trừ phần về hạng Nhất và về tập thể).",
    "(căn cứ chưa được kiểm chứng đầy đủ).",
  ]);
});

it("says what the years are for the most classes, not for the last", () => {
  expect(sectionOf("labour-order-record")).toContain("5 năm liên tục hoàn thành tốt nhiệm vụ trở lên");
  expect(sectionOf("labour-order-record")).toContain("số năm của hạng Nhất chưa đối chiếu được");
});

it("names the plan or the form where a rule rests on nothing else, and no time, for they hold whatever the law", () => {
  expect(sectionOf("plan-collective-count")).toMatch(/^- [^*]+ Mức độ: cảnh báo\. Căn cứ: kế hoạch của cơ quan\.$/);
  expect(sectionOf("total-mismatch")).toMatch(/^- [^*]+ Mức độ: lỗi\. Căn cứ: biểu mẫu\.$/);
});

it("lets no rule stand before the first text that it rests on, and says which of them ended before it", () => {
  const [first = ""] = sectionOf("certificates-several").split("\n");
  expect(first).toMatch(/^- \*\*15\/12\/2017 – 31\/12\/2023\*\*/);
  expect(first).toContain("Thông tư 08/2017/TT-BNV (15/12/2017 – 31/12/2019); ");
  expect(first).toContain("Thông tư 12/2019/TT-BNV (đã kiểm chứng).");
  expect(sectionOf("grassroots-fighter-initiative")).toMatch(/^- \*\*01\/10\/2017 – 31\/12\/2023\*\*/);
});

it("gives the figures of each province's regulation", () => {
  expect(book).toContain("- Bằng khen của tỉnh trên số người: 2%, 5%, 8%, 10%, 4%.");
});

it("says that a rule was repealed", () => {
  expect(sectionOf("excellent-collective-without-advanced")).toMatch(
    /\n- \*\*từ 01\/01\/2024\*\*: không còn áp dụng\.$/,
  );
});

it("carries the regimes with their dates, and the banner of the one that was not read", () => {
  expect(book).toContain("| `law-2022` | Luật Thi đua, khen thưởng 2022 | 01/01/2024 – 30/06/2025 |");
  expect(book).toContain("Quy định sửa đổi từ 01/10/2026 chưa được kiểm chứng");
});
