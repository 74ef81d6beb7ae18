import { check } from "../../src/check";
import type { Grid } from "../../src/grid/Grid";
import { plans } from "../../src/plan/plans";
import { readTargetSheet } from "../../src/plan/targetSheet";
import { targetsSheet } from "../../src/report/targetsSheet";
import { sheet } from "../support/sheet";

/** What a reader gets of a sheet that was written. */
function written(plan: Parameters<typeof targetsSheet>[0]): Grid {
  const { name, cells } = targetsSheet(plan);
  const values = cells.map((row) => row.map((cell) => (cell && "text" in cell ? cell.text : "")));
  return { ...sheet("", { sheet: name }), values };
}

it.each(plans.map((plan) => [plan.id, plan] as const))("reads back the plan %s that it wrote", (_, plan) => {
  // Its name is that of the sheet, and the law under which it was made is nobody's figure.
  const { id, name, regime, ...others } = plan;
  expect(id + name + regime).not.toBe("");
  expect({ ...readTargetSheet(written(plan)), id, name }).toEqual({ ...others, id, name, unread: [] });
});

it("is the plan where none is named, and no register", () => {
  const register = sheet("| TT | Họ và tên | HTTNV | LĐTT |\n| 1 | Trần Thị An | x | x |\n| 2 | Lê Văn Bình | x | |");
  const targets = sheet(
    "Cơ quan ban hành: Sở Thử nghiệm\n| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị |\n| 100% LĐTT | LĐTT | người | đúng | 1 |",
    { sheet: "Chỉ tiêu" },
  );
  const { plans: results, findings, workbooks } = check([register, targets], { year: 2024 });
  expect(results).toMatchObject([
    { plan: { issuer: "Sở Thử nghiệm" }, targets: [{ actual: 1, needed: 2, met: false }] },
  ]);
  expect(findings.filter(({ layer }) => layer === "plan").map(({ ruleId }) => ruleId)).toEqual([
    "plan-advanced-worker-share",
  ]);
  expect(workbooks).toMatchObject([{ registrations: [{ sheet: "Đăng ký" }], unread: [] }]);
});

it("gives way to the plan that the call names", () => {
  const register = sheet("| TT | Họ và tên | HTTNV | LĐTT |\n| 1 | Trần Thị An | x | x |");
  const [named] = plans;
  const targets = sheet("| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị |", { sheet: "Chỉ tiêu" });
  expect(check([register, targets], { year: 2024, plan: named }).plans[0]?.plan.id).toBe(named.id);
});

/** A sheet "Chỉ tiêu" of these rows. */
const targets = (...rows: readonly string[]) =>
  readTargetSheet(sheet(["| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị | Ghi chú |", ...rows].join("\n")));

describe("the value of a target", () => {
  it.each([
    ["15%", "người", "ít nhất", { op: ">=", value: 15, unit: "percent" }],
    ["15 %", "người", "≥", { op: ">=", value: 15, unit: "percent" }],
    ["12,5%", "người", "> =", { op: ">=", value: 12.5, unit: "percent" }],
    ["12.25", "người", "trên", { op: ">", value: 12.25, unit: "percent" }],
    ["100", "người", "đạt", { op: "=", value: 100, unit: "percent" }],
    ["1", "người", "=", { op: "=", value: 100, unit: "percent" }],
    ["0", "người", "không quá", { op: "<=", value: 0, unit: "percent" }],
    ["2", "người", "tối đa", { op: "<=", value: 2, unit: "percent" }],
    ["1", "", "từ", { op: ">=", value: 1, unit: "count" }],
    ["2 - 3", "", "từ … đến", { op: "between", value: 2, upTo: 3, unit: "count" }],
    ["2–3", "", "khoảng", { op: "between", value: 2, upTo: 3, unit: "count" }],
    ["10 đến 12,5%", "người", "trong khoảng", { op: "between", value: 10, upTo: 12.5, unit: "percent" }],
    ["10 - 12,25%", "người", "trong khoảng", { op: "between", value: 10, upTo: 12.25, unit: "percent" }],
    ["10,25% - 12", "người", "trong khoảng", { op: "between", value: 10.25, upTo: 12, unit: "percent" }],
  ])("%s of “%s”, %s", (value, population, operator, demand) => {
    const read = targets(`| c | LĐTT | ${population} | ${operator} | ${value} | |`);
    expect(read?.unread).toEqual([]);
    expect(read?.targets).toMatchObject([{ demand }]);
  });

  it("as Excel keeps a typed percentage", () => {
    const grid = sheet("| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị |");
    const read = (value: number) =>
      readTargetSheet({ ...grid, values: [...grid.values, ["c", "LĐTT", "người", "ít nhất", value]] })?.targets;
    expect(read(0.125)).toMatchObject([{ demand: { value: 12.5 } }]);
    expect(read(0.005)).toMatchObject([{ demand: { value: 0.5 } }]);
    expect(read(12.5)).toMatchObject([{ demand: { value: 12.5 } }]);
    expect(read(2)).toMatchObject([{ demand: { value: 2 } }]);
    // What was typed as "150%", or as "1,5".
    expect(read(1.5)).toEqual([]);
    expect(read(150)).toEqual([]);
    expect(read(0)).toMatchObject([{ demand: { value: 0 } }]);
    expect(read(-0.5)).toEqual([]);
  });

  it("as Excel keeps it, where nobody is named whom a share would be of", () => {
    const grid = sheet("| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị |");
    const read = (value: number) =>
      readTargetSheet({ ...grid, values: [...grid.values, ["c", "LĐTT", "", "không quá", value]] });
    expect(read(0.15)).toMatchObject({ targets: [], unread: [{ column: "population" }] });
    expect(read(0)).toMatchObject({ targets: [{ demand: { value: 0, unit: "count" } }], unread: [] });
    expect(read(-0.5)).toMatchObject({ targets: [], unread: [{ column: "value" }] });
  });

  it.each([
    ["nhiều", "người", "ít nhất", "value"],
    ["", "người", "ít nhất", "value"],
    ["khoảng 15%", "người", "ít nhất", "value"],
    ["15% trở lên", "người", "ít nhất", "value"],
    ["1.2.3", "người", "ít nhất", "value"],
    ["15-", "người", "trong khoảng", "value"],
    ["15%", "người", "trong khoảng", "value"],
    ["10 - 15%", "người", "ít nhất", "value"],
    ["150%", "người", "ít nhất", "value"],
    ["90 - 110%", "người", "trong khoảng", "value"],
    ["15 - 10%", "người", "trong khoảng", "value"],
    ["2,5", "", "ít nhất", "value"],
    ["15%", "người", "chừng", "comparison"],
    ["15%", "", "ít nhất", "population"],
    ["15%", "tập thể", "ít nhất", "population"],
    ["15%", "ai cũng được", "ít nhất", "population"],
    ["3", "ai cũng được", "ít nhất", "population"],
  ])("%s of “%s”, %s is not understood: its %s", (value, population, operator, column) => {
    const read = targets(`| c | LĐTT | ${population} | ${operator} | ${value} | |`);
    expect(read?.targets).toEqual([]);
    expect(read?.unread).toMatchObject([{ quote: "c", column }]);
  });
});

describe("what is counted", () => {
  it.each([
    ["đạt Lao động tiên tiến", "advanced-worker"],
    ["Lao động tiên tiến", "advanced-worker"],
    ["đạt danh hiệu Lao động tiên tiến", "advanced-worker"],
    ["LĐTT", "advanced-worker"],
    ["tập thể đạt Tập thể lao động xuất sắc", "excellent-collective"],
    ["đạt Tập thể lao động xuất sắc", "excellent-collective"],
    ["TTLĐXS", "excellent-collective"],
    ["HTXSNV", "excellent-level"],
    ["HTTNV trở lên", "good-level"],
    ["CSTĐ cơ sở", "grassroots-fighter"],
    ["CSTĐ cấp tỉnh", "provincial-fighter"],
    ["Chiến sĩ thi đua cấp Bộ", "provincial-fighter"],
    ["Chiến sĩ thi đua cấp Bộ, ban, ngành, tỉnh", "provincial-fighter"],
    ["CSTĐ Bộ, tỉnh", "provincial-fighter"],
    ["CSTĐ toàn quốc", "national-fighter"],
    ["Số người đạt LĐTT", "advanced-worker"],
    ["tập thể LĐTT", "advanced-collective"],
    ["Bằng khen của Bộ trưởng", "ministerial-merit"],
    ["được tặng Giấy khen của thủ trưởng cơ quan", "department-certificate"],
  ])("%s", (written, measure) => {
    expect(targets(`| c | ${written} | | ít nhất | 1 | |`)?.targets).toMatchObject([{ measure }]);
  });

  it.each([
    "người tốt",
    "không đạt Lao động tiên tiến",
    "Lao động đạt tiên tiến",
    "Anh hùng Lao động",
    "HTTNV",
    "CSTĐ",
    "CSTĐ tỉnh Hà Tĩnh",
    "Tập thể lao động số tiên tiến",
    "",
  ])("nothing by “%s”", (written) => {
    expect(targets(`| c | ${written} | | ít nhất | 1 | |`)?.unread).toMatchObject([{ column: "measure" }]);
  });

  it("people or collectives, as the measure has it, where no share is meant", () => {
    expect(targets("| c | LĐTT | | ít nhất | 1 | |", "| d | TTLĐTT | | ít nhất | 1 | |")?.targets).toMatchObject([
      { of: "people" },
      { of: "collectives" },
    ]);
  });
});

describe("of whom a share is", () => {
  it.each([
    ["LĐTT", "advanced-workers"],
    ["tổng số LĐTT", "advanced-workers"],
    ["số người đạt danh hiệu LĐTT", "advanced-workers"],
    ["tổng số người", "people"],
    ["cá nhân", "people"],
    ["CBCCVC và NLĐ", "people"],
    ["CBCCVC, NLĐ", "people"],
    ["tổng số CBCC", "officials"],
    ["CB, CC", "officials"],
    ["công chức", "officials"],
  ])("%s", (written, of) => {
    expect(targets(`| c | CSTĐCS | ${written} | ít nhất | 15% | |`)).toMatchObject({ targets: [{ of }], unread: [] });
  });

  it.each(["tổng số", "tổng", "số", "người lao động", "CSTĐCS", "nữ cán bộ, công chức", "công chức lãnh đạo"])(
    "is not understood: %s",
    (written) => {
      expect(targets(`| c | LĐTT | ${written} | ít nhất | 15% | |`)).toMatchObject({
        targets: [],
        unread: [{ column: "population", value: written }],
      });
    },
  );
});

describe("a number with what is counted", () => {
  it.each([
    ["LĐTT", "", "3 người", "people"],
    ["LĐTT", "người", "3 người", "people"],
    ["CSTĐCS", "LĐTT", "3 cá nhân", "advanced-workers"],
    ["TTLĐTT", "", "3 tập thể", "collectives"],
    ["TTLĐTT", "tập thể", "3 đơn vị", "collectives"],
    ["TTLĐTT", "đơn vị", "3 Tập thể", "collectives"],
  ])("of %s, among “%s”: %s", (measure, population, value, of) => {
    const read = targets(`| c | ${measure} | ${population} | ít nhất | ${value} | |`);
    expect(read).toMatchObject({ targets: [{ of, demand: { op: ">=", value: 3, unit: "count" } }], unread: [] });
    expect(read && readTargetSheet(written(read))?.targets).toEqual(read?.targets);
  });

  it("is a range, too", () => {
    const read = targets("| c | LĐTT | | từ … đến | 2 đến 3 người | |", "| d | LĐTT | | từ … đến | 2 - 3 người | |");
    const demand = { op: "between", value: 2, upTo: 3, unit: "count" };
    expect(read?.targets).toMatchObject([{ demand }, { demand }]);
  });

  it.each(["2 người đến 3", "10 đến 12,5 người", "10 đến 12% người", "10 - 12% người"])(
    "is no range, nor a share: %s",
    (value) => {
      const read = targets(`| c | LĐTT | người | từ … đến | ${value} | |`);
      expect(read).toMatchObject({ targets: [], unread: [{ column: "value" }] });
    },
  );

  it.each([
    ["LĐTT", "", "3 tập thể"],
    ["TTLĐTT", "", "3 người"],
    ["LĐTT", "", "15% người"],
    ["LĐTT", "", "2,5 người"],
    ["LĐTT", "", "người"],
    ["LĐTT", "", "3 người trở lên"],
    ["LĐTT", "người", "15% người"],
  ])("of %s, among “%s”, is not understood: %s", (measure, population, value) => {
    const read = targets(`| c | ${measure} | ${population} | ít nhất | ${value} | |`);
    expect([read?.targets, read?.unread?.length]).toEqual([[], 1]);
  });
});

describe("rows that set no target", () => {
  const header = "| STT | Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị | Ghi chú |";
  const read = (...rows: readonly string[]) => readTargetSheet(sheet([header, ...rows].join("\n")));

  it("head the others, number the columns, or sign, and are skipped", () => {
    expect(
      read(
        "| 1 | 2 | 3 | 4 | 5 | 6 | 7 |",
        "| I | TẬP THỂ | | | | | |",
        "| 1 | 80% TTLĐTT | TTLĐTT | tập thể | ít nhất | 80% | |",
        "| | II. | CÁ NHÂN | | | | |",
        "| 2 | 90% LĐTT | LĐTT | người | ít nhất | 90% | |",
        "| | | | | | Hà Tĩnh, ngày 15 tháng 3 năm 2024 | |",
        "| | NGƯỜI LẬP | | | GIÁM ĐỐC | | |",
        "| | Trần Thị An | | | Lê Văn Bình | | |",
        "| | NGƯỜI LẬP | TRƯỞNG PHÒNG | | | GIÁM ĐỐC | |",
        "| | Trần Thị An | Phạm Chi | | | Lê Văn Bình | |",
      ),
    ).toMatchObject({ targets: [{ quote: "80% TTLĐTT" }, { quote: "90% LĐTT" }], unread: [] });
  });

  it.each([
    ["a value", "| 1 | c | | | | 15% | |", "measure"],
    ["a value in words", "| 1 | c | | | | nhiều | |", "measure"],
    ["nothing but a value", "| | | | | | 15% | |", "measure"],
    ["a day", "| 1 | nộp báo cáo | hạn nộp | | | ngày 15/3/2024 | |", "measure"],
    ["a comparison", "| 1 | c | | | ít nhất | | |", "measure"],
    ["those whom it is of", "| 1 | c | | người | | | |", "measure"],
    ["what is not known", "| 1 | Nhiều sáng kiến | sáng kiến | | | | |", "measure"],
    ["what is counted alone", "| 1 | c | LĐTT | | | | |", "comparison"],
    ["its own words only", "| 1 | Ít nhất 15% CSTĐCS | | | | | |", "measure"],
    ["a number in its own words only", "| 1 | Có ít nhất 2 sáng kiến | | | | | |", "measure"],
  ])("are not those with %s, which are told", (_, row, column) => {
    expect(read(row)).toMatchObject({ targets: [], unread: [{ column }] });
  });

  it.each([
    ["| 9 | 10 | 11 | 12 | 13 | 14 | 15 |"],
    ["| | (a) | (b) | | | | |"],
    ["| | B. | Cá nhân | | | | |"],
    ["| | | Cá nhân | | | | |"],
  ])("number the columns or head the others in either column: %s", (row) => {
    expect(read(row)).toMatchObject({ targets: [], unread: [] });
  });

  it.each([
    ["a number as its value", "| 1 | c | | | | ≥ 15% | |"],
    ["a day as its value", "| 1 | c | | | | ngày 15/3/2024 | |"],
    ["a comparison", "| 1 | c | | | ít nhất | nhiều | |"],
    ["those whom it is of", "| 1 | c | | người | | | |"],
    ["what is counted", "| 1 | c | LĐTT | | | | |"],
    ["what may be registered", "| 1 | c | được đăng ký | | | cái gì đó | |"],
    ["what is due", "| 1 | c | hạn báo cáo | | | cuối năm | |"],
    ["the agency", "| 1 | c | cơ quan | | | cái gì đó | |"],
  ])("below those who sign, a row that has %s is told", (_, row) => {
    expect(read("| | NGƯỜI LẬP | | | GIÁM ĐỐC | | |", row)?.unread).toMatchObject([{ quote: "c" }]);
  });

  it("below those who sign, a name with a number behind it is a name", () => {
    expect(read("| | NGƯỜI LẬP | | | GIÁM ĐỐC | | |", "| | Trần Thị An | | | | Lê Văn Bình 2 | |")?.unread).toEqual([]);
  });

  it("a target below those who sign is read, and one that is not understood is told", () => {
    expect(
      read(
        "| | NGƯỜI LẬP | | | GIÁM ĐỐC | | |",
        "| 1 | c | LĐTT | người | ít nhất | 90% | |",
        "| 2 | d | | người | ít nhất | 90% | |",
      ),
    ).toMatchObject({ targets: [{ quote: "c" }], unread: [{ quote: "d" }] });
  });
});

describe("a row of the agency", () => {
  it("needs all its parts, and of each one of its alternatives", () => {
    expect(targets("| c | cơ quan | | | HTXSNV; Cờ thi đua của UBND tỉnh hoặc BK tỉnh | |")?.targets).toMatchObject([
      { rule: "plan-agency-award", needs: [["excellent"], ["provincial-flag", "provincial-merit"]] },
    ]);
  });

  it.each(["", "HTXSNV;", "HTXSNV; cái gì đó", "HTXSNV hoặc cái gì đó", "cái gì đó; HTXSNV"])(
    "is not understood: “%s”",
    (value) => {
      const read = targets(`| c | cơ quan | | | ${value} | |`);
      expect([read?.targets, read?.unread]).toMatchObject([[], [{ column: "value" }]]);
    },
  );
});

describe("a deadline", () => {
  it.each([
    ["15/3/2022", "2022-03-15"],
    ["05-03-2022", "2022-03-05"],
    ["5.11.2022", "2022-11-05"],
    ["ngày 15/3/2024", "2024-03-15"],
    ["trước ngày 15/3/2024", "2024-03-15"],
    ["Ngày 5 tháng 3 năm 2024", "2024-03-05"],
    ["ngày 31/6/2021", null],
    ["31/6/2021", null],
    ["0/6/2021", null],
    ["1/13/2021", null],
  ])("%s", (written, before) => {
    expect(targets(`| c | hạn đăng ký | | trước ngày | ${written} | |`)?.deadlines).toEqual([
      { for: "registration", what: "đăng ký", quote: "c", before },
    ]);
  });

  it("as Excel keeps it, with or without a time of the day", () => {
    const grid = sheet("| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị |");
    const read = (value: number) => {
      const row = ["c", "hạn đăng ký", "", "trước ngày", value];
      return readTargetSheet({ ...grid, values: [...grid.values, row] })?.deadlines.map(
        (deadline) => "before" in deadline && deadline.before,
      );
    };
    expect([44635, 44635.75, 36526, 73050].map(read)).toEqual([
      ["2022-03-15"],
      ["2022-03-15"],
      ["2000-01-01"],
      ["2099-12-31"],
    ]);
    expect([15, 2022, 36525, 73051].map(read)).toEqual([[], [], [], []]);
  });

  it.each(["15/3", "15/3/22", "ngày 15/3", "sau ngày 15/3/2022", "15/3/2022 (thứ ba)", "tháng 3", ""])(
    "“%s” is no date",
    (written) => {
      const read = targets(`| c | hạn báo cáo | | trước ngày | ${written} | |`);
      expect([read?.deadlines, read?.unread]).toMatchObject([[], [{ column: "date" }]]);
    },
  );

  it.each([
    ["14", 14],
    ["14 ngày", 14],
  ])("so many days after the meeting: %s", (written, days) => {
    expect(targets(`| c | hạn báo cáo | | sau hội nghị | ${written} | báo cáo kết quả |`)?.deadlines).toEqual([
      { for: "report", what: "báo cáo kết quả", quote: "c", daysAfterMeeting: days },
    ]);
  });

  it("is no number of days where the row does not say since when", () => {
    expect(targets("| c | hạn báo cáo | | trước ngày | 14 | |")).toMatchObject({
      deadlines: [],
      unread: [{ column: "date" }],
    });
  });

  it.each(["hai tuần", "khoảng 14", "14 ngày làm việc"])("“%s” after the meeting is not understood", (written) => {
    expect(targets(`| c | hạn báo cáo | | sau hội nghị | ${written} | |`)).toMatchObject({
      deadlines: [],
      unread: [{ column: "date" }],
    });
  });
});

describe("the sheet", () => {
  const header = "| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị |";
  const below = (lines: number) => `${"| x |\n".repeat(lines)}${header}\n| c | LĐTT | người | đúng | 100% |`;

  it("is known by its header, if that is among its first rows", () => {
    expect(readTargetSheet(sheet(below(20)))?.targets).toHaveLength(1);
    expect(readTargetSheet(sheet(below(21)))).toBeUndefined();
    expect(readTargetSheet(sheet("| Chỉ tiêu | Đại lượng | Mẫu số | Phép so |"))).toBeUndefined();
    expect(readTargetSheet(sheet(header))?.targets).toEqual([]);
  });

  it("names its issuer, source and year above the header, wherever in the row", () => {
    const grid = sheet(`
      | | Kế hoạch thi đua năm 2024 |
      | | cơ quan ban hành:  Sở Thử nghiệm |
      | | Văn bản: Kế hoạch 12/KH |
      ${header}
      | trong năm 2025 | LĐTT | người | đúng | 100% |`);
    expect(readTargetSheet(grid)).toMatchObject({
      year: 2024,
      issuer: "Sở Thử nghiệm",
      source: { text: "Kế hoạch 12/KH" },
      targets: [{ quote: "trong năm 2025" }],
    });
  });

  it("is read by the first of two columns with one header, and by the whole width above it", () => {
    const grid = sheet(`
      | | | | | | Cơ quan ban hành: Sở Thử nghiệm |
      ${header} Giá trị |
      | c | LĐTT | người | đúng | 90% | 100% |`);
    expect(readTargetSheet(grid)).toMatchObject({ issuer: "Sở Thử nghiệm", targets: [{ demand: { value: 90 } }] });
  });

  it("takes spaces around a value for nothing", () => {
    const grid = sheet(header);
    const row = [" c ", " LĐTT ", " người ", " ít nhất ", " 15% "];
    expect(readTargetSheet({ ...grid, values: [...grid.values, row] })?.targets).toMatchObject([
      { quote: "c", demand: { op: ">=", value: 15 } },
    ]);
  });

  it("says what it does not name", () => {
    const read = readTargetSheet(sheet(`${header}\n| năm 2025 | LĐTT | người | đúng | 100% |`, { sheet: "Chỉ tiêu" }));
    expect(read).toMatchObject({ issuer: "", source: { text: "trang Chỉ tiêu" } });
    expect(read).not.toHaveProperty("year");
    expect(read).not.toHaveProperty("meeting");
    expect(read).not.toHaveProperty("allowed");
  });

  it("takes a row without a quote by what it counts, keeps notes, and skips empty rows", () => {
    const read = targets(
      "| | LĐTT | người | đúng | 100% | ghi chú |",
      "| | hạn báo cáo | | trước ngày | 15/3/2024 | |",
      "| | | người | | | |",
      "| | | | | | x |",
    );
    expect(read).toMatchObject({
      targets: [{ quote: "LĐTT", note: "ghi chú" }],
      deadlines: [{ quote: "hạn báo cáo" }],
      unread: [],
    });
    expect(targets("| c | LĐTT | người | đúng | 100% | |")?.targets[0]).not.toHaveProperty("note");
  });
});

describe("a row of the meeting or of what may be registered", () => {
  it.each(["đại biểu", "đại biểu điển hình tiên tiến", "hội nghị toàn thể"])(
    "without a number is not understood: %s",
    (word) => {
      const read = targets(`| c | ${word} | | | nhiều | |`);
      expect(read).not.toHaveProperty("meeting");
      expect(read?.unread).toMatchObject([{ quote: "c", value: "nhiều", column: "value" }]);
    },
  );

  it("takes a share as Excel keeps it", () => {
    const grid = sheet("| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị |");
    const row = ["c", "đại biểu điển hình tiên tiến", "", "", 0.7];
    expect(readTargetSheet({ ...grid, values: [...grid.values, row] })?.meeting).toEqual([
      { quote: "c", aboutPercentModels: 70 },
    ]);
  });

  it("takes one delegate for one, not for all", () => {
    const grid = sheet("| Chỉ tiêu | Đại lượng | Mẫu số | Phép so | Giá trị |");
    const row = ["c", "đại biểu", "", "", 1];
    expect(readTargetSheet({ ...grid, values: [...grid.values, row] })?.meeting).toEqual([
      { quote: "c", mostDelegates: 1 },
    ]);
  });

  it("is not understood with a name that is no honor", () => {
    expect(targets("| c | được đăng ký | | | Lao động tiên tiến; Lao động giỏi | |")).toMatchObject({
      unread: [{ column: "value" }],
    });
    expect(targets("| c | được đăng ký | | | Lao động tiên tiến | |")).toMatchObject({
      allowed: ["advanced-worker"],
      unread: [],
    });
  });
});
