import { check } from "../../src/check";
import { planOf } from "../../src/plan/planOf";
import { planReport } from "../../src/report/planReport";
import { sheet } from "../support/sheet";

/** The remarks on what numbers are possible, in the sheet that holds the register against the plan of an agency in Hà Tĩnh. */
function remarksOn(...markdown: readonly string[]): readonly string[] {
  return textsOf(markdown, "ha-tinh-home-affairs-2022", 2022);
}

function textsOf(
  markdown: readonly string[],
  id: string,
  year: number,
  reviewDate = `${year}-12-31`,
): readonly string[] {
  const plan = planOf(id);
  if (!plan) throw new Error("no plan");
  const register = markdown.map((text, index) => sheet(text, { sheet: `Trang ${index}` }));
  const written = planReport(check(register, { year, plan, reviewDate }), "a.xlsx", "vi").find(
    ({ id }) => id === "plan",
  );
  return (written?.cells ?? []).flatMap((row) => row.flatMap((cell) => (cell && "text" in cell ? cell.text : [])));
}

const people = (n: number) =>
  [
    "| TT | Họ và tên | HTTNV | LĐTT | CSTĐCS |",
    ...Array.from({ length: n }, (_, index) => `| ${index + 1} | Người ${"abcdefghiklmn".charAt(index)} | x | x | |`),
  ].join("\n");

it("names the two clauses that cannot both be met, and the nearest to both", () => {
  expect(remarksOn(people(13))).toContain(
    "quy định cho tối đa 1 (15% của 13 Lao động tiên tiến), kế hoạch đòi 2 (15% của 13 Lao động tiên tiến); gần nhất là 1",
  );
});

it("says how many there are where the plan asks for more, which no clause is at odds with", () => {
  const collective = `
    | TT | Phòng/Đơn vị | HTXSNV | TTLĐTT | TTLĐXS |
    | 1  | Thanh tra    | x      | x      | x      |`;
  const remarks = remarksOn(collective, people(13));
  expect(remarks).toContain("kế hoạch đòi 2, mà chỉ có 1");
  expect(remarks.filter((text) => text.includes("cho tối đa 3"))).toEqual([]);
});

it("names a unit that is not known as such, and a share that no text could be found for", () => {
  const texts = textsOf([people(13)], "ha-tinh-industry-2024", 2024);
  expect(texts).toContain("(chưa rõ đơn vị): đạt Lao động tiên tiến");
  expect(
    texts.filter((text) => text.startsWith("quy định (căn cứ chưa được kiểm chứng đầy đủ) cho tối đa 1")),
  ).not.toEqual([]);
});

it("names what a ceiling is on where it is on more than what is counted", () => {
  expect(textsOf([people(4)], "ha-tinh-industry-2024", 2026, "2026-08-01")).toContain(
    "quy định cho tối đa 0 (hoàn thành xuất sắc nhiệm vụ), kế hoạch đòi 1 (15% của 4 người); gần nhất là 0",
  );
});
