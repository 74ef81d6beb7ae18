import { check } from "../../src/check";
import { registers } from "../support/register";
import { sheet } from "../support/sheet";

interface Shown {
  readonly header: string;
  readonly cells?: readonly [string, string];
  readonly title?: string;
  readonly more?: string;
}

const levels = ["HTTNV", "HTXSNV"] as const;

function source({ header, cells = levels, title = "", more = "LĐTT" }: Shown) {
  return `${title}
    | TT | Họ và tên | ${header} | ${more} | Ghi chú |
    | 1 | An | ${cells[0]} | x | |
    | 2 | Bình | ${cells[1]} | x | |`;
}

/** What the third column means, and the levels that are read. */
function read(shown: Shown) {
  const [table] = registers(source(shown));
  const role = table?.columns.find(({ column }) => column === 2)?.role;
  return [role, ...(table?.entries.map(({ level }) => level) ?? [])];
}

function unmapped(shown: Shown) {
  const { findings } = check([sheet(source(shown))], { year: 2024 });
  return findings.filter(({ ruleId }) => ruleId === "column-unmapped").map(({ data }) => data?.["header"]);
}

describe("a column of levels", () => {
  it.each([
    "Mức độ HTNV",
    "Mức độ HT nhiệm vụ",
    "Mức độ HTNV năm 2022",
    "Mức độ hoàn thành NV",
    "Mức độ",
    "MĐHTNV",
    "XLCL",
    "Xếp loại",
    "Xếp loại CL",
    "Xếp loại năm 2024",
    "Xếp loại công chức, viên chức",
    "KQ xếp loại",
    "Kết quả xếp loại",
    "Kết quả XL",
    "Kết quả đánh giá, xếp loại",
    "Đánh giá, xếp loại",
    "Kết quả đánh giá",
    "KQ đánh giá CBCC",
    "Kết quả phân loại",
    "Phân loại",
    "Kết quả",
  ])("is read under the header %s", (header) => expect(read({ header })).toEqual(["level", "good", "excellent"]));

  it.each([
    ["Kết quả đánh giá năm 2024", "level"],
    ["Kết quả đánh giá năm 2023", "result"],
    ["Kết quả xếp loại năm trước", "result"],
    ["Mức độ HTNV năm 2024", "level"],
    ["Mức độ HTNV năm 2023", "result"],
    ["Xếp loại năm 2023", "result"],
    ["Xếp loại năm học 2023 - 2024", "level"],
  ])("is of the register's year: %s", (header, role) =>
    expect(read({ header, title: "ĐĂNG KÝ THI ĐUA NĂM 2024" })[0]).toBe(role),
  );

  it.each([
    [{ header: "Mức độ HTNV năm 2023", more: "Mức độ HTNV năm 2024" }, ["result", "level"]],
    [{ header: "Xếp loại năm 2023", more: "Xếp loại" }, ["result", "level"]],
    [{ header: "Xếp loại năm 2023", more: "HTTNV" }, ["result", "level:good"]],
    [{ header: "Kết quả đánh giá", more: "HTTNV" }, ["result", "level:good"]],
  ])("stands beside another: %j", (shown, roles) => {
    const [table] = registers(source(shown).replace("| Ghi chú |", "| LĐTT |"));
    expect(table?.columns.filter(({ column }) => column === 2 || column === 3).map(({ role }) => role)).toEqual(roles);
    expect(table?.unmapped.filter(({ at }) => at.column === 2)).toEqual([]);
  });

  it.each([
    ["Kết quả", ["Đạt", "Không"]],
    ["Kết quả", ["LĐTT", "HTTNV"]],
    ["Kết quả bình xét", levels],
    ["Kết quả xét của Hội đồng", levels],
    ["Kết quả bỏ phiếu", ["10/10", "9/10"]],
  ] as const)("is none under %s with %j", (header, cells) => expect(read({ header, cells })[0]).toBe("result"));
});

describe("a column under a header that says nothing", () => {
  it.each([
    ["Đăng ký phấn đấu", ["HTTNV", "HTXSNV"]],
    ["Đánh giá", ["Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ"]],
    ["Mức phấn đấu", ["Tốt", "Xuất sắc"]],
    ["Cột lạ", ["LĐTT", "CSTĐCS"]],
    ["Cột lạ", ["LĐTT, CSTĐCS", "LĐTT; Giấy khen"]],
  ] as const)("is told of where it registers: %s with %j", (header, cells) =>
    expect(unmapped({ header, cells })).toEqual([header]),
  );

  it.each([
    ["Sức khỏe", ["Tốt", "Tốt"]],
    ["Nhận xét", ["Hoàn thành tốt công việc được giao", "Có nhiều cố gắng"]],
    ["Năm 2023", ["HTTNV", "HTXSNV"]],
    ["Thành tích 3 năm gần nhất", ["LĐTT; CSTĐCS", "LĐTT"]],
    ["Quá trình", ["HTTNV", "HTXSNV"]],
  ] as const)("is not told of otherwise: %s with %j", (header, cells) =>
    expect(unmapped({ header, cells })).toEqual([]),
  );

  it.each(["Xếp loại", "HTTNV"])("is not told of where the levels stand under %s", (more) =>
    expect(unmapped({ header: "Cá nhân tự nhận", more })).toEqual([]),
  );
});
