import fc from "fast-check";
import { check, type CheckResult } from "../../src/check";
import type { CellValue, Grid } from "../../src/grid/Grid";
import { readRegistrations } from "../../src/reader/readRegistrations";

/** A column of a table as a clerk may move it: its headers from above, then its cells. */
type Column = readonly CellValue[];

const tables: Readonly<Record<string, readonly (readonly [group: string, leaf: string])[]>> = {
  individuals: [
    ["TT", ""],
    ["Họ và tên", ""],
    ["ĐĂNG KÝ MỨC ĐỘ HOÀN THÀNH NHIỆM VỤ", "Hoàn thành xuất sắc nhiệm vụ"],
    ["", "Hoàn thành tốt nhiệm vụ"],
    ["ĐĂNG KÝ DANH HIỆU THI ĐUA", "Lao động tiên tiến"],
    ["", "Chiến sĩ thi đua cơ sở"],
    ["", "Chiến sĩ thi đua cấp tỉnh"],
    ["", "Chiến sĩ thi đua toàn quốc"],
    ["ĐĂNG KÝ HÌNH THỨC KHEN THƯỞNG", "Giấy khen Giám đốc Sở"],
    ["", "Bằng khen Chủ tịch UBND tỉnh"],
    ["", "Bằng khen Bộ trưởng Bộ Công Thương"],
    ["", "Bằng khen Thủ tướng Chính phủ"],
    ["GHI CHÚ", ""],
  ],
  collectives: [
    ["TT", ""],
    ["PHÒNG/ĐƠN VỊ", ""],
    ["ĐĂNG KÝ MỨC ĐỘ HOÀN THÀNH NHIỆM VỤ", ""],
    ["ĐĂNG KÝ DANH HIỆU THI ĐUA", "Tập thể LĐTT"],
    ["", "Tập thể LĐXS"],
    ["ĐĂNG KÝ HÌNH THỨC KHEN THƯỞNG", "Giấy khen Giám đốc Sở"],
    ["", "Bằng khen Chủ tịch UBND tỉnh"],
    ["", "Bằng khen Bộ trưởng Bộ Công Thương"],
    ["", "Bằng khen Thủ tướng Chính phủ"],
    ["", "Huân chương lao động hạng..."],
    ["GHI CHÚ", ""],
  ],
};

const marks = fc.constantFrom<CellValue>(
  "x",
  "X",
  "",
  "",
  "✓",
  "?",
  "-",
  1,
  2,
  "Ba",
  "đang xét",
  "Hoàn thành tốt nhiệm vụ",
);
const names = fc.constantFrom("Trần Thị Ảnh", "Lê Văn Bình", "Nguyễn Hoà", "Phòng Kỹ thuật", "Tống Văn Cộng", "");

/** A table of the official form with marks in it, column by column. */
function columnsOf(heads: readonly (readonly [string, string])[], rows: readonly (readonly CellValue[])[]): Column[] {
  return heads.map(([group, leaf], index) => [
    group,
    leaf,
    ...rows.map((row, place) => (index === 0 ? place + 1 : (row[index - 1] ?? ""))),
    index === 0 ? "" : index === 1 ? "Tổng cộng" : 3,
  ]);
}

function gridOf(columns: readonly Column[]): Grid {
  const height = Math.max(...columns.map((column) => column.length));
  return {
    workbook: "a.xlsx",
    sheet: "Đăng ký 2022",
    origin: { row: 0, column: 0 },
    values: Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? "")),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    linked: [],
    fonts: new Map(),
  };
}

/** What is registered, wherever its columns stand. */
function registered(grid: Grid) {
  return readRegistrations([grid]).registrations.map(({ kind, entries, totals, unmapped }) => ({
    kind,
    entries: entries.map(({ name, unit, levels, ticks, doubtful, note, ordinal }) => ({
      name,
      unit,
      note,
      ordinal: String(ordinal),
      levels: levels.map(({ level }) => level).sort(),
      ticks: ticks.map(({ honor, class: of }) => [honor, of]).sort(),
      doubtful: doubtful.map(({ role, value }) => [role, value.normalize("NFC")]).sort(),
    })),
    totals: totals.map(({ key, written, counted }) => [key, written, counted]).sort(),
    unmapped,
  }));
}

const cases = fc.constantFrom(...Object.keys(tables)).chain((table) => {
  const heads = tables[table] ?? [];
  const row = fc.tuple(names, fc.array(marks, { minLength: heads.length - 2, maxLength: heads.length - 2 }));
  return fc.array(row, { minLength: 1, maxLength: 6 }).map((rows) =>
    columnsOf(
      heads,
      rows.map(([name, cells]) => [name, ...cells]),
    ),
  );
});

function shuffledOf<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

/** What is found of whom, wherever it stands. Which of two rows repeats the other is a matter of their order. */
function verdicts({ findings }: CheckResult): readonly string[] {
  return findings
    .map(({ ruleId, messageId, severity, verdict, subject, unit }) =>
      [ruleId, messageId, severity, verdict, ...(ruleId === "name-duplicate" ? [] : [subject, unit])].join(" | "),
    )
    .sort();
}

function byName({ summary }: CheckResult) {
  return [...summary.units].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

const once = { numRuns: 300, seed: 2022 };

describe("the official form", () => {
  it("says the same with its columns in any order", () => {
    const shuffled = cases.chain((columns) =>
      fc
        .shuffledSubarray([...columns], { minLength: columns.length, maxLength: columns.length })
        .map((moved) => [columns, moved] as const),
    );
    fc.assert(
      fc.property(shuffled, ([columns, moved]) => {
        expect(registered(gridOf(columns))).toHaveLength(1);
        expect(registered(gridOf(moved))).toEqual(registered(gridOf(columns)));
      }),
      once,
    );
  });

  it("says the same with columns between its own that register nothing", () => {
    const heads = fc.constantFrom(
      "Chức vụ",
      "Năm sinh",
      "Nữ",
      "Trình độ",
      "Đảng viên",
      "Ký tên",
      "Danh hiệu năm trước",
    );
    const inserted = fc.tuple(cases, fc.array(fc.tuple(fc.nat(20), heads), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(inserted, ([columns, others]) => {
        const wide = [...columns];
        for (const [at, head] of others)
          wide.splice(Math.min(at, wide.length), 0, [head, "", ...(columns[0]?.slice(2, -1).map(() => "x") ?? [])]);
        expect(registered(gridOf(wide))).toEqual(registered(gridOf(columns)));
      }),
      once,
    );
  });

  it("says the same in composed and decomposed letters", () => {
    const inForm = (columns: readonly Column[], form: "NFC" | "NFD") =>
      columns.map((column) => column.map((value) => (typeof value === "string" ? value.normalize(form) : value)));
    fc.assert(
      fc.property(cases, (columns) => {
        const [composed, decomposed] = [gridOf(inForm(columns, "NFC")), gridOf(inForm(columns, "NFD"))];
        expect(registered(decomposed)).toEqual(registered(composed));
        // That the letters are decomposed is itself a finding.
        const shown = (grid: Grid) =>
          check([grid])
            .findings.filter(({ ruleId }) => ruleId !== "legacy-encoding")
            .map(({ ruleId, at }) => [ruleId, at.row, at.column]);
        expect(shown(decomposed)).toEqual(shown(composed));
      }),
      once,
    );
  });

  it("says the same beside a sheet that has nothing to do with it", () => {
    const other: Grid = {
      ...gridOf([
        ["Chi phí", "Xăng"],
        ["Số tiền", 12],
      ]),
      sheet: "Chi",
    };
    fc.assert(
      fc.property(cases, (columns) => {
        const grid = gridOf(columns);
        expect(readRegistrations([grid, other]).registrations).toEqual(readRegistrations([grid]).registrations);
        const [alone, beside] = [check([grid]), check([grid, other])];
        expect(beside.findings).toEqual(alone.findings);
        expect(beside.summary).toEqual(alone.summary);
      }),
      once,
    );
  });

  it("says the same of each with its columns in any order, and counts the same", () => {
    const shuffled = cases.chain((columns) => shuffledOf(columns).map((moved) => [columns, moved] as const));
    fc.assert(
      fc.property(shuffled, ([columns, moved]) => {
        const [before, after] = [check([gridOf(columns)]), check([gridOf(moved)])];
        expect(verdicts(after)).toEqual(verdicts(before));
        expect(after.summary).toEqual(before.summary);
      }),
      once,
    );
  });

  it("says the same of each with its rows in any order, and counts the same", () => {
    const shuffled = cases.chain((columns) => {
      const rows = Array.from({ length: (columns[0]?.length ?? 0) - 3 }, (_, index) => index + 2);
      return shuffledOf(rows).map((order) => [columns, order] as const);
    });
    fc.assert(
      fc.property(shuffled, ([columns, order]) => {
        // The numbers stay in their places, as when a clerk sorts the rows and numbers them anew.
        const moved = columns.map((column, index) =>
          index === 0 ? column : [...column.slice(0, 2), ...order.map((row) => column[row] ?? ""), ...column.slice(-1)],
        );
        const [before, after] = [check([gridOf(columns)]), check([gridOf(moved)])];
        expect(verdicts(after)).toEqual(verdicts(before));
        expect({ ...after.summary, units: byName(after) }).toEqual({ ...before.summary, units: byName(before) });
      }),
      once,
    );
  });
});
