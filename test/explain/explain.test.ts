import { check } from "../../src/check";
import { explain } from "../../src/explain/explain";
import type { CheckOptions } from "../../src/judging/CheckOptions";
import { wordExplanation } from "../../src/locales/wordExplanation";
import { wordFinding } from "../../src/locales/wordFinding";
import { pastHonors } from "../support/history";
import { sheet } from "../support/sheet";

const register = sheet(`
  | TT | Họ và tên   | Đơn vị    | HTXSNV | LĐTT | CSTĐCS | CSTĐ tỉnh | Ghi chú          |
  | 1  | Trần Thị An | Văn phòng | x      | x    | x      | x         | SK: số hóa hồ sơ |
  | 2  | Lê Văn Bình | Văn phòng | x      | x    |        |           |                  |`);

function explained(ruleId: string, history = pastHonors(`| Trần Thị An | Văn phòng | 2021 | CSTĐ cơ sở | 2/QĐ | | |`)) {
  const result = check([register], { year: 2022, history });
  const finding = result.findings.find((own) => own.ruleId === ruleId);
  const explanation = finding && explain(finding, result);
  return explanation && wordExplanation(explanation, "vi");
}

it("tells the clause, the facts of the person with the cells of the past, and the condition", () => {
  expect(explained("provincial-fighter-record")).toEqual({
    title: "Các năm liên tục để xét Chiến sĩ thi đua cấp tỉnh, Bộ",
    clause: [
      "Chiến sĩ thi đua cấp tỉnh, Bộ cần 3 lần liên tục đạt Chiến sĩ thi đua cơ sở và sáng kiến, đề tài có phạm vi ảnh hưởng trong tỉnh, Bộ.",
      "khoản 2 Điều 9 Nghị định 91/2017/NĐ-CP",
      "Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2009, 2013); hiệu lực từ 01/07/2004 đến 31/12/2023, đối chiếu ngày 21/11/2026.",
    ],
    facts: [
      "Mức độ ghi trong biểu: Hoàn thành xuất sắc nhiệm vụ.",
      "Đăng ký: Lao động tiên tiến, Chiến sĩ thi đua cơ sở, Chiến sĩ thi đua cấp Bộ, ban, ngành, tỉnh.",
      "Ghi chú: SK: số hóa hồ sơ",
      "Năm 2021: Chiến sĩ thi đua cơ sở (có quyết định hoặc kết quả; minh-chung.xlsx, Quá trình khen thưởng!D3).",
      "Cũng đã kiểm tra và đạt: Mức độ hoàn thành nhiệm vụ của Lao động tiên tiến; Mức độ hoàn thành nhiệm vụ của Chiến sĩ thi đua; Sáng kiến, đề tài của Chiến sĩ thi đua cơ sở.",
      "Đơn vị Văn phòng: 2 người, 2 Lao động tiên tiến, 1 Chiến sĩ thi đua cơ sở.",
      "Toàn cơ quan: 2 người, 2 Lao động tiên tiến, 1 Chiến sĩ thi đua cơ sở.",
    ],
    met: "Đạt khi có minh chứng của năm 2020: cần 3 năm liên tục đạt Chiến sĩ thi đua cơ sở, tính cả năm nay.",
  });
});

describe("of initiatives that do not count", () => {
  const lines = (honor: string, ...history: readonly string[]) => {
    const register = sheet(`
      | TT | Họ và tên   | Đơn vị    | HTXSNV | LĐTT | ${honor} |
      | 1  | Trần Thị An | Văn phòng | x      | x    | x |`);
    return (["vi", "en"] as const).flatMap((language) =>
      [2022, 2024].flatMap((year) => {
        const result = check([register], { year, history: pastHonors(...history) });
        return result.findings.flatMap((finding) => {
          const explanation = finding.messageId === "fewInitiatives" && explain(finding, result);
          if (!explanation) return [];
          const { facts, met } = wordExplanation(explanation, language);
          return [
            wordFinding(finding, language).what,
            met,
            ...facts.filter((fact) => /initiative|sáng kiến/.test(fact)),
          ];
        });
      }),
    );
  };

  it("says for what they were used, and asks for others, from 2024", () => {
    expect(
      lines(
        "BK tỉnh",
        "| Trần Thị An | Văn phòng | 2023 | Hoàn thành xuất sắc nhiệm vụ | 1/QĐ | | | |",
        "| Trần Thị An | Văn phòng | 2023 | Sáng kiến | 2/QĐ | | Mẫu hồ sơ | CSTĐ cơ sở |",
        "| Trần Thị An | Văn phòng | 2021 | Hoàn thành xuất sắc nhiệm vụ | 1/QĐ | | | |",
        "| Trần Thị An | Văn phòng | 2021 | Sáng kiến | 2/QĐ | | Một cửa | CSTĐ cơ sở |",
      ),
    ).toMatchInlineSnapshot(`
     [
       "Trần Thị An đăng ký Bằng khen của Chủ tịch UBND tỉnh, trong 2 năm cần 2 sáng kiến, đề tài; mới có minh chứng 1.",
       "Đạt khi trong 2 năm được công nhận ít nhất 2 sáng kiến, đề tài.",
       "Năm 2021: sáng kiến Một cửa, đã dùng cho Chiến sĩ thi đua cơ sở (có quyết định hoặc kết quả; minh-chung.xlsx, Quá trình khen thưởng!D6).",
       "Trần Thị An đăng ký Bằng khen của Chủ tịch UBND tỉnh, trong 2 năm cần 2 sáng kiến, đề tài chưa dùng để xét Chiến sĩ thi đua cơ sở; mới có minh chứng 0.",
       "Đạt khi trong 2 năm được công nhận ít nhất 2 sáng kiến, đề tài chưa dùng để xét Chiến sĩ thi đua cơ sở.",
       "Năm 2021: sáng kiến Một cửa, đã dùng cho Chiến sĩ thi đua cơ sở (có quyết định hoặc kết quả; minh-chung.xlsx, Quá trình khen thưởng!D6).",
       "Năm 2023: sáng kiến Mẫu hồ sơ, đã dùng cho Chiến sĩ thi đua cơ sở (có quyết định hoặc kết quả; minh-chung.xlsx, Quá trình khen thưởng!D4).",
       "Trần Thị An is registered for Provincial Certificate of Merit, which within 2 years needs 2 initiatives or topics; evidence shows 1.",
       "Met when 2 years show at least 2 recognised initiatives or topics.",
       "2021: initiative Một cửa, used for Grassroots Emulation Fighter (by decision or result; minh-chung.xlsx, Quá trình khen thưởng!D6).",
       "Trần Thị An is registered for Provincial Certificate of Merit, which within 2 years needs 2 initiatives or topics not used for Grassroots Emulation Fighter; evidence shows 0.",
       "Met when 2 years show at least 2 recognised initiatives or topics not used for Grassroots Emulation Fighter.",
       "2021: initiative Một cửa, used for Grassroots Emulation Fighter (by decision or result; minh-chung.xlsx, Quá trình khen thưởng!D6).",
       "2023: initiative Mẫu hồ sơ, used for Grassroots Emulation Fighter (by decision or result; minh-chung.xlsx, Quá trình khen thưởng!D4).",
     ]
    `);
  });

  it("says which are of the province or ministry where only these count", () => {
    expect(
      lines(
        "Huân chương Lao động hạng Ba",
        "| Trần Thị An | Văn phòng | 2021 | Sáng kiến | 2/QĐ | Tỉnh | Mẫu hồ sơ | |",
        "| Trần Thị An | Văn phòng | 2020 | Sáng kiến | 2/QĐ | Cơ sở | Một cửa | |",
      ),
    ).toMatchInlineSnapshot(`
     [
       "Trần Thị An đăng ký Huân chương Lao động hạng Ba, trong 5 năm cần 2 sáng kiến, đề tài cấp tỉnh, Bộ; mới có minh chứng 1.",
       "Đạt khi trong 5 năm được công nhận ít nhất 2 sáng kiến, đề tài cấp tỉnh, Bộ.",
       "Năm 2020: sáng kiến Một cửa (có quyết định hoặc kết quả; minh-chung.xlsx, Quá trình khen thưởng!D4).",
       "Năm 2021: sáng kiến Mẫu hồ sơ, tính là cấp tỉnh, Bộ (có quyết định hoặc kết quả; minh-chung.xlsx, Quá trình khen thưởng!D3).",
       "Trần Thị An is registered for Labour Order (third class), which within 5 years needs 2 initiatives or topics of the province or ministry; evidence shows 1.",
       "Met when 5 years show at least 2 recognised initiatives or topics of the province or ministry.",
       "2020: initiative Một cửa (by decision or result; minh-chung.xlsx, Quá trình khen thưởng!D4).",
       "2021: initiative Mẫu hồ sơ, counted as of the province or ministry (by decision or result; minh-chung.xlsx, Quá trình khen thưởng!D3).",
     ]
    `);
  });
});

it("tells the numbers of the agency for a ceiling", () => {
  expect(explained("grassroots-fighter-ceiling")?.facts).toEqual([
    "Toàn cơ quan: 2 người, 2 Lao động tiên tiến, 1 Chiến sĩ thi đua cơ sở.",
  ]);
});

function explainedAll(source: string, options: CheckOptions) {
  const result = check([sheet(source)], options);
  return result.findings.map((finding) => {
    const explanation = explain(finding, result);
    return { ruleId: finding.ruleId, ...(explanation && wordExplanation(explanation, "vi")) };
  });
}

const excellentOf = (x: number, g: number, unit = "Văn phòng") =>
  Array.from(
    { length: x + g },
    (_, n) => `| ${n + 1} | Bùi ${unit} ${"ABCDEFGHIJKL".charAt(n)} | ${unit} | ${n < x ? "HTXSNV" : "HTTNV"} | x |`,
  );
const people = "| TT | Họ và tên | Đơn vị | Mức độ hoàn thành | LĐTT |";

it.each(["law-2022", "decree-152-2025"] as const)("explains what is held under %s whatever the date", (regime) => {
  const source = [people, ...excellentOf(3, 9)].join("\n");
  expect(explainedAll(source, { year: 2022, regime })).toEqual([
    expect.objectContaining({ ruleId: "excellent-level-ceiling", title: "Tỷ lệ hoàn thành xuất sắc nhiệm vụ" }),
  ]);
});

it("cites the share that the user put in the place of the law's", () => {
  const source = [people.replace("LĐTT", "CSTĐCS"), ...excellentOf(6, 0)].join("\n");
  const clauses = explainedAll(source, { year: 2026, reviewDate: "2026-08-01", fighterCap: 20, excellentOf: "all" });
  const clauseOf = (id: string) => clauses.find(({ ruleId }) => ruleId === id)?.clause?.[0];
  expect(clauseOf("grassroots-fighter-ceiling")).toContain("20%");
  expect(clauseOf("excellent-level-ceiling")).toContain("không quá 20% số người của đơn vị");
});

it("names the least change of a ceiling, which is enough, and the unit that it is of", () => {
  const facts = (x: number, g: number) =>
    explainedAll([people, ...excellentOf(x, g), ...excellentOf(x, g, "Thanh tra")].join("\n"), {
      year: 2026,
      reviewDate: "2026-08-01",
    });
  expect(facts(3, 9).map(({ met, facts: [unit] = [] }) => [met, unit])).toEqual([
    [
      "Đạt khi trong 12 người hoàn thành tốt nhiệm vụ trở lên có không quá 2 người hoàn thành xuất sắc nhiệm vụ.",
      "Đơn vị Văn phòng: 12 người, 12 Lao động tiên tiến, 0 Chiến sĩ thi đua cơ sở.",
    ],
    [
      "Đạt khi trong 12 người hoàn thành tốt nhiệm vụ trở lên có không quá 2 người hoàn thành xuất sắc nhiệm vụ.",
      "Đơn vị Thanh tra: 12 người, 12 Lao động tiên tiến, 0 Chiến sĩ thi đua cơ sở.",
    ],
  ]);
  expect(facts(2, 10)).toEqual([]);
});

it("names no law behind a rule of the form", () => {
  const [ofForm] = explainedAll("| TT | Họ và tên | HTXSNV | HTTNV | LĐTT |\n| 1 | Bùi An | x | x | x |", {
    year: 2022,
  });
  expect(ofForm).toMatchObject({ ruleId: "level-multiple" });
  expect(ofForm?.clause).toHaveLength(1);
});

const ladder = (level: string, note = "") => `
  | TT | Họ và tên   | Đơn vị    | HTXSNV | HTTNV | LĐTT | CSTĐCS | BK tỉnh | BK TTg | HCLĐ hạng | Ghi chú |
  | 1  | Trần Thị An | Văn phòng ${level} | ${note} |`;
const paper = (year: number, honor: string) => `| Trần Thị An | Văn phòng | ${year} | ${honor} | 1/QĐ | | |`;

it("tells of a certificate by the route of titles that only a title of the other year helps", () => {
  const met = (honor: string) =>
    explainedAll(ladder("| | x | x | x | x | | ", "SK: số hóa"), {
      year: 2024,
      history: pastHonors(
        paper(2023, honor),
        ...["Một cửa", "Hỏi đáp"].map((name) => `| Trần Thị An | Văn phòng | 2023 | Sáng kiến | 2/QĐ | | ${name} |`),
      ),
    }).flatMap((own) => (own.ruleId === "merit-certificate-record" ? own.met : []));
  expect(met("Hoàn thành xuất sắc nhiệm vụ")).toEqual([
    "Đạt khi có minh chứng của năm 2023: cần 2 năm liên tục đạt Chiến sĩ thi đua cơ sở, vì mức của năm nay không phải là hoàn thành xuất sắc nhiệm vụ.",
  ]);
  expect(met("CSTĐ cơ sở")).toEqual([]);
});

it("tells from when an earlier award is early enough, and that either of two is one", () => {
  const own = (...years: readonly number[]) =>
    explainedAll(ladder("| | x | x | x | | x | ", "SK: số hóa"), {
      year: 2024,
      history: pastHonors(
        ...years.map((year) => paper(year, "Bằng khen của UBND tỉnh")),
        ...[2020, 2021, 2022, 2023].map((year) => paper(year, "CSTĐ cơ sở")),
      ),
    }).filter(({ ruleId }) => ruleId === "prime-minister-merit-record");
  expect(own(2021).map(({ met }) => met)).toEqual([
    "Đạt khi có quyết định tặng Bằng khen của Chủ tịch UBND tỉnh hoặc Bằng khen của Bộ trưởng từ năm 2019 trở về trước; hoặc từ năm 2026, khi các năm đến đó đều đạt tiêu chuẩn.",
  ]);
  expect(own(2020)).toHaveLength(1);
  expect(own(2019)).toEqual([]);
});

it("tells the class of a Labour Order, registered and given", () => {
  const own = explainedAll(ladder("| | x | x | x | | | Nhì ", "SK: số hóa"), {
    year: 2024,
    history: pastHonors(paper(2021, "Huân chương Lao động hạng Ba")),
  }).find(({ ruleId }) => ruleId === "labour-order-record");
  expect(own?.facts).toEqual(
    expect.arrayContaining([
      "Đăng ký: Lao động tiên tiến, Chiến sĩ thi đua cơ sở, Huân chương Lao động hạng Nhì.",
      expect.stringMatching(/^Năm 2021: Huân chương Lao động hạng Ba/),
    ]),
  );
});
