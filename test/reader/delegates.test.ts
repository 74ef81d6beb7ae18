import { check } from "../../src/check";
import type { CheckOptions } from "../../src/judging/CheckOptions";
import { khanhHoaIndustry2020 as plan } from "../../src/plan/plans/khanh-hoa-industry-2020";
import { sheet } from "../support/sheet";

const head = "| STT | Họ và tên | Đơn vị | Thành phần |";

/** The lists of delegates that a sheet of these lines holds. */
function listsIn(...lines: readonly string[]) {
  return check([sheet(["DANH SÁCH ĐẠI BIỂU", ...lines].join("\n"))], { plan }).workbooks[0]?.delegateLists ?? [];
}

describe("a list of delegates", () => {
  const names = (...rows: readonly string[]) =>
    listsIn(head, "| 1 | Trần An | Sở | Khách mời |", ...rows)[0]?.delegates.map(({ name }) => name);

  it.each([
    ["two signers", "| | NGƯỜI LẬP BIỂU | | GIÁM ĐỐC |"],
    ["the signer under the last column", "| | | | GIÁM ĐỐC |"],
    ["three signers", "| | VĂN PHÒNG | TRƯỞNG BAN TỔ CHỨC | GIÁM ĐỐC |"],
    ["a date", "| | | Khánh Hòa, ngày 10 tháng 5 năm 2020 | |"],
    ["how many they are", "Danh sách này gồm 02 đại biểu"],
    ["whom it goes to", "| Nơi nhận: | | | TM. BAN TỔ CHỨC |"],
  ])("ends before %s", (_, line) => {
    expect(
      names("| 2 | Lê Bình | Sở | Khách mời |", "| | Tổng cộng | | |", line, "| | Trần Thị Hoa | | Lê Thu Hải |"),
    ).toEqual(["Trần An", "Lê Bình"]);
  });

  it.each([
    ["with a post for a composition", "| 2 | Lê Bình | Sở | Giám đốc |"],
    ["whose number was forgotten", "| | Lê Bình | Sở | Khách mời |"],
    ["without a number and with a post for a composition", "| | Lê Bình | Sở | Giám đốc |"],
    ["known by the post only", "| 2 | Giám đốc Công ty A | | Khách mời |"],
  ])("goes on with a delegate %s", (_, row) => {
    expect(names(row)).toHaveLength(2);
    expect(names(row, "| 3 | Bùi Chi | Sở | Khách mời |")).toHaveLength(3);
  });

  it("goes on behind a post in the middle of it", () => {
    expect(names("| | Giám đốc Công ty A | | Lãnh đạo |", "| 2 | Bùi Chi | Sở | Khách mời |")).toEqual([
      "Trần An",
      "Giám đốc Công ty A",
      "Bùi Chi",
    ]);
  });
});

describe("the number of people above a list", () => {
  const people = (...lines: readonly string[]) =>
    listsIn(...lines, head, "| 1 | Trần An | Sở | Khách mời |")[0]?.people;

  it.each([
    ["Tổng số người: 350", 350],
    ["Hội nghị toàn thể, ngày 15/5/2020; Tổng số người: 1.250", 1250],
    ["Tổng số người: 1 250, hội nghị ngày 15/5/2020", 1250],
    ["Tổng số CBCCVC, NLĐ: 250", 250],
    ["Tổng số cán bộ, công chức, viên chức và người lao động của Sở Công Thương Khánh Hòa: 250 người", 250],
    ["Số người hiện có: 199", 199],
    ["Đơn vị có 120 người", 120],
    ["Hội nghị toàn thể - Đơn vị có 120 người, dự 110 người", 120],
    ["Sở Công Thương Khánh Hòa có tổng số 1.250 cán bộ, công chức, viên chức", 1250],
    ["| Tổng số người: | 350 | |", 350],
    ["Tổng số công chức: 120; tổng số người: 250", 250],
  ])("is read from %s", (line, count) => {
    expect(people(line)).toBe(count);
  });

  it.each([
    ["those who attend", "Tổng số người tham dự: 150"],
    ["those who attend the unit's meeting", "Đơn vị tổ chức hội nghị có 120 người"],
    ["those who are commended", "Đơn vị có 120 người được khen thưởng"],
    ["women", "Số người nữ: 120"],
    ["Lao động tiên tiến", "Tổng số LĐTT: 120, tổng số lao động tiên tiến: 130"],
    ["a day", "Số người theo quyết định ngày 15/5/2020"],
    ["two parts of it", "Số công chức: 120; số viên chức: 100"],
  ])("is not known from %s", (_, line) => {
    expect(people(line)).toBeUndefined();
  });

  it("is looked for in no more time than a long cell takes", () => {
    for (const piece of [
      "số người ",
      "số ",
      "người lao động ",
      "số người lao động ",
      "số người của ",
      "đơn vị có 1 người ",
      "cb",
      "tổng số cán bộ và ",
    ])
      expect(people(`Số người lao động ${piece.repeat(32_000 / piece.length)}`)).toBeUndefined();
  });
});

describe("the year of a list", () => {
  const judged = (title: string, options: CheckOptions = {}) => {
    const grid = sheet(["DANH SÁCH ĐẠI BIỂU", title, head, "| 1 | Trần An | Sở | Khách mời |"].join("\n"), {
      sheet: "Đại biểu",
    });
    return check([grid], { plan, ...options }).workbooks.map(({ year, regime }) => [year, regime]);
  };
  const others = { ...plan, year: 2025 };

  it.each([
    ["the day of the meeting", "Hội nghị năm 2019, tổ chức ngày 15/5/2020"],
    ["its heading", "HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN NĂM 2020"],
    ["the month in its heading", "Hội nghị tháng 5 năm 2020"],
    ["the last of the years that it looks back on", "Tổng kết phong trào thi đua 5 năm 2015 - 2020"],
  ])("is that of %s", (_, title) => {
    expect(judged(title, { plan: others })).toEqual([[2020, "law-2003"]]);
  });

  it("is that of the plan where it names none, and then what the caller says", () => {
    expect(judged("Hội nghị toàn thể")).toEqual([[2020, "law-2003"]]);
    // The number of a document, and the day on which that was signed, are not the meeting's.
    expect(judged("(Kèm theo Kế hoạch số 7185/KH-UBND ngày 22 tháng 7 năm 2019)")).toEqual([[2020, "law-2003"]]);
    expect(judged("Hội nghị năm 2020", { year: 2024 })).toMatchObject([[2024, expect.anything()]]);
    expect(judged("Hội nghị toàn thể", { plan: "none" })).toMatchObject([[undefined, expect.anything()]]);
  });

  it("is never taken from the plan for a register beside the list", () => {
    const register = sheet("| TT | Họ và tên | HTTNV | LĐTT |\n| 1 | Bùi An | x | x |", { sheet: "Đăng ký" });
    const list = sheet(["DANH SÁCH ĐẠI BIỂU", head, "| 1 | Trần An | Sở | Khách mời |"].join("\n"), { sheet: "ĐB" });
    expect(check([register, list], { plan }).workbooks[0]?.year).toBeUndefined();
  });
});

describe("the group of a delegate", () => {
  const groups = (...lines: readonly string[]) => listsIn(...lines)[0]?.delegates.map(({ group }) => group);
  const groupOf = (text: string) => groups(head, `| 1 | Trần An | Sở | ${text} |`);

  it.each([
    "Điển hình tiên tiến",
    "điển hình",
    "CSTĐ",
    "CSTĐCS",
    "CSTĐ cấp tỉnh",
    "Chiến sỹ thi đua toàn quốc",
    "LĐTT",
    "Tập thể LĐXS",
    "Lao động tiên tiến",
    "Lao động giỏi",
    "Nhân tố mới",
    "Gương người tốt, việc tốt",
    "Cá nhân tiêu biểu",
  ])("is that of the models for %s", (text) => {
    expect(groupOf(text)).toEqual(["model"]);
  });

  it.each(["Khách mời", "ĐẠI BIỂU KHÁCH MỜI", "Đại biểu mời", "Khách"])("is that of the guests for %s", (text) => {
    expect(groupOf(text)).toEqual(["guest"]);
  });

  it.each(["Lãnh đạo Sở", "Khách mời là điển hình tiên tiến", "Đại biểu mới", "Ban Tổ chức", "x"])(
    "is not known for %s",
    (text) => {
      expect(groupOf(text)).toEqual([undefined]);
    },
  );

  const an = "| 1 | Trần An | Sở | |";
  const binh = "| 2 | Lê Bình | Sở | |";

  it.each([
    ["beside the number", "| I | ĐẠI BIỂU ĐIỂN HÌNH TIÊN TIẾN | | |", "| II | ĐẠI BIỂU KHÁCH MỜI | | |"],
    ["under the name", "| | I. ĐẠI BIỂU ĐIỂN HÌNH TIÊN TIẾN | | |", "| | II. ĐẠI BIỂU KHÁCH MỜI | | |"],
    ["across the row", "I. ĐẠI BIỂU ĐIỂN HÌNH TIÊN TIẾN (105 đại biểu)", "II. ĐẠI BIỂU KHÁCH MỜI"],
    ["without a number", "| | Các điển hình tiên tiến | | |", "| | Khách mời | | |"],
    ["with how many there are", "| A | Điển hình tiên tiến | | 105 |", "| B | Khách mời | 45 người | |"],
    ["with digits", "1. Điển hình tiên tiến", "2. Khách mời"],
  ])("is told by the row above, %s", (_, models, guests) => {
    expect(groups(head, models, an, binh, guests, an)).toEqual(["model", "model", "guest"]);
  });

  it("is told by the row above in a list without a column for it", () => {
    const rows = ["I. ĐẠI BIỂU ĐIỂN HÌNH TIÊN TIẾN", "| 1 | Trần An | Sở |", "II. KHÁCH MỜI", "| 2 | Lê Bình | Sở |"];
    expect(groups("| STT | Họ và tên | Đơn vị |", ...rows)).toEqual(["model", "guest"]);
  });

  it("is told by the units' heading, too, but not by that of others", () => {
    const models = "| A | ĐIỂN HÌNH TIÊN TIẾN | | |";
    expect(groups(head, models, "| I | Văn phòng | | |", an, "| II | Thanh tra | | |", binh)).toEqual([
      "model",
      "model",
    ]);
    expect(groups(head, models, an, "| B | LÃNH ĐẠO SỞ | | |", binh)).toEqual(["model", undefined]);
  });

  it("is what stands in the delegate's own row before what heads it", () => {
    const guest = "| 2 | Lê Bình | Sở | Khách mời |";
    expect(groups(head, "I. ĐIỂN HÌNH TIÊN TIẾN", an, guest, "| 3 | Lý Chi | Sở | Nông dân |")).toEqual([
      "model",
      "guest",
      "model",
    ]);
  });

  it("is never told by a person's name", () => {
    expect(groups(head, an, "| | Trần Thị Gương | | |", binh, "| | Vũ Văn Khách | | |", binh)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
