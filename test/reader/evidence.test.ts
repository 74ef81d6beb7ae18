import { cellAddress } from "../../src/grid/address";
import { readHistory } from "../../src/reader/readHistory";
import { readRegistrations } from "../../src/reader/readRegistrations";
import type { NamedPast } from "../../src/registration/PastHonor";
import { pastHonors } from "../support/history";
import { sheet } from "../support/sheet";

const heads = "| TT | Họ và tên | Đơn vị | LĐTT | CSTĐCS |";
const row = "| 1 | Trần Thị An | Văn phòng | x | x |";

describe("readHistory", () => {
  describe("takes a register for what its title says", () => {
    it.each([
      ["KẾT QUẢ THI ĐUA NĂM 2023", "given"],
      ["KẾT QUẢ BÌNH XÉT CUỐI NĂM 2023", "given"],
      ["DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU THI ĐUA NĂM 2023", "given"],
      ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG DANH HIỆU THI ĐUA NĂM 2023", "given"],
      [
        "DANH SÁCH TẶNG DANH HIỆU THI ĐUA NĂM 2023 \n (Kèm theo Quyết định số 12/QĐ-SCT ngày 15/01/2024 của Giám đốc Sở)",
        "given",
      ],
      ["VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI \n KẾT QUẢ THI ĐUA NĂM 2023", "given"],
      ["KẾT QUẢ THỰC HIỆN ĐĂNG KÝ THI ĐUA NĂM 2023", "given"],
      ["KẾT QUẢ XÉT ĐỀ NGHỊ KHEN THƯỞNG NĂM 2023", "given"],
      ["KẾT QUẢ XÉT, ĐỀ NGHỊ KHEN THƯỞNG NĂM 2023", "registered"],
      ["KẾT QUẢ THI ĐUA NĂM 2023 (không bao gồm đơn vị sự nghiệp)", "given"],
      ["DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU NĂM 2023 \n Xét đề nghị của Chánh Văn phòng Sở", "given"],
      [
        "DANH SÁCH CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2023 \n (Kèm theo Quyết định số 15/QĐ-SCT ngày 10/01/2024 của Giám đốc Sở)",
        "given",
      ],
      [
        "DANH SÁCH CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2023 \n (Kèm theo Quyết định số    /QĐ-SCT ngày    /01/2024)",
        "registered",
      ],
      ["DANH SÁCH CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2023 \n (Kèm theo Tờ trình số 15/TTr-VP)", "registered"],
      ["DANH SÁCH THI ĐUA NĂM 2023 \n (Mẫu kèm theo Quyết định số 15/QĐ-SCT ban hành Quy chế thi đua)", "registered"],
      ["BIỂU ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2023", "registered"],
      ["DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2023", "registered"],
      ["DANH SÁCH CÁ NHÂN ĐỀ NGHỊ ĐƯỢC KHEN THƯỞNG NĂM 2023", "registered"],
      ["TỜ TRÌNH TẶNG DANH HIỆU THI ĐUA NĂM 2023", "registered"],
      ["ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2023 \n Căn cứ kết quả bình xét của các đơn vị", "registered"],
      ["DANH HIỆU THI ĐUA NĂM 2023 \n Căn cứ kết quả bình xét của các đơn vị", "registered"],
      ["TỔNG HỢP KẾT QUẢ ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2023", "registered"],
      ["DANH SÁCH KHÔNG ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2023", "registered"],
      ["BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ \n DANH HIỆU THI ĐUA NĂM 2023", "registered"],
    ])("%s: %s", (title, outcome) => {
      expect(linesOf(`${title}\n${heads}\n${row}`)).toEqual([
        `2023 ${outcome} advanced-worker`,
        `2023 ${outcome} grassroots-fighter`,
      ]);
    });
  });

  it("takes the title right above a table before that of the sheet", () => {
    const source = `ĐĂNG KÝ THI ĐUA NĂM 2023\n${heads}\n${row}\nKẾT QUẢ THI ĐUA NĂM 2023\n| TT | Tên tập thể | TTLĐTT |\n| 1 | Văn phòng | x |`;
    expect(linesOf(source)).toEqual([
      "2023 registered advanced-worker",
      "2023 registered grassroots-fighter",
      "2023 given advanced-collective",
    ]);
  });

  describe("reads a column of results", () => {
    const inBoth = (outcome: string) => [`${outcome} advanced-worker`, `${outcome} grassroots-fighter`];
    it.each([
      ["Đạt", inBoth("given")],
      ["Được công nhận", inBoth("given")],
      ["x", inBoth("given")],
      ["Đạt (QĐ 12/QĐ-SCT ngày 15/01/2024)", inBoth("given")],
      ["QĐ số 15/QĐ-SCT ngày 10/01/2024", inBoth("given")],
      ["15/QĐ-SCT", inBoth("given")],
      ["QĐ số 15/QĐ-SCT không công nhận", inBoth("registered")],
      ["Không", inBoth("refused")],
      ["Không đạt", inBoth("refused")],
      ["Chưa đạt", inBoth("refused")],
      ["Không được công nhận", inBoth("refused")],
      ["", inBoth("registered")],
      ["Chưa xét", inBoth("registered")],
      ["Chưa có quyết định", inBoth("registered")],
      ["Chưa có kết quả", inBoth("registered")],
      ["Chờ kết quả", inBoth("registered")],
      ["Hoãn xét", inBoth("registered")],
      ["Không rõ", inBoth("registered")],
      ["Không có quyết định lưu", inBoth("registered")],
      ["Đạt 6/15 phiếu", inBoth("registered")],
      ["Đạt 6/15", inBoth("registered")],
      ["Đạt 90%", inBoth("registered")],
      ["Đăng ký", inBoth("registered")],
      ["Đề nghị CSTĐCS", inBoth("registered")],
      ["LĐTT", ["given advanced-worker", "refused grassroots-fighter"]],
      ["LĐTT; CSTĐCS chờ kết quả", ["given advanced-worker", "registered grassroots-fighter"]],
      ["Đạt LĐTT, không đạt CSTĐCS", ["given advanced-worker", "refused grassroots-fighter"]],
    ])("%s", (result, expected) => {
      for (const title of ["ĐĂNG KÝ THI ĐUA", "KẾT QUẢ XÉT THI ĐUA"])
        expect(linesOf(`${title} NĂM 2023\n${heads} Kết quả |\n${row} ${result} |`)).toEqual(
          expected.map((line) => `2023 ${line}`),
        );
    });

    it("and leaves a blank among numbers of decisions to the title", () => {
      const decided = (title: string, result: string) =>
        linesOf(
          `${title} NĂM 2023\n| TT | Họ và tên | Đơn vị | LĐTT | Kết quả |\n| 1 | Lê Văn Bình | Văn phòng | x | QĐ số 15/QĐ-SCT |\n| 2 | Trần Thị An | Văn phòng | x | ${result} |`,
        ).at(-1);
      expect(decided("KẾT QUẢ THI ĐUA", "")).toBe("2023 given advanced-worker");
      expect(decided("KẾT QUẢ THI ĐUA", "Chờ xét")).toBe("2023 registered advanced-worker");
      expect(decided("ĐĂNG KÝ THI ĐUA", "")).toBe("2023 registered advanced-worker");
    });

    it.each(["Kết quả bỏ phiếu", "Ý kiến của Hội đồng", "Danh hiệu năm 2022", "Kết quả năm trước"])(
      "but %s is none of the year",
      (header) => {
        expect(linesOf(`ĐĂNG KÝ THI ĐUA NĂM 2023\n${heads} ${header} |\n${row} CSTĐCS |`)).toEqual([
          "2023 registered advanced-worker",
          "2023 registered grassroots-fighter",
        ]);
      },
    );
  });

  describe("keeps what was registered and its results apart", () => {
    const groups = (title: string, marks: string) => `
      ${title} NĂM 2023
      | TT | Họ và tên   | Đơn vị    | Đăng ký |        | Kết quả |        |
      |    |             |           | LĐTT    | CSTĐCS | LĐTT    | CSTĐCS |
      | 1  | Trần Thị An | Văn phòng | ${marks} |`;
    it.each(["TỔNG HỢP THI ĐUA", "KẾT QUẢ THI ĐUA"])("%s, group beside group", (title) => {
      expect(linesOf(groups(title, "x | x | x | -"))).toEqual([
        "2023 given advanced-worker",
        "2023 registered grassroots-fighter",
      ]);
      expect(linesOf(groups(title, "x | | x | x"))).toEqual([
        "2023 given advanced-worker",
        "2023 given grassroots-fighter",
      ]);
      expect(linesOf(groups(title, "x | x | x | Không đạt"))).toContain("2023 given advanced-worker");
    });

    it.each(["TỔNG HỢP THI ĐUA", "KẾT QUẢ THI ĐUA"])("%s, in words", (title) => {
      const source = `
        ${title} NĂM 2023
        | TT | Họ và tên   | Đơn vị    | Danh hiệu đăng ký | Danh hiệu được công nhận |
        | 1  | Trần Thị An | Văn phòng | CSTĐCS            | LĐTT                     |`;
      expect(linesOf(source)).toEqual(["2023 refused grassroots-fighter", "2023 given advanced-worker"]);
    });

    it("believes no column of registrations under a title of results", () => {
      const source = `
        KẾT QUẢ THI ĐUA NĂM 2023
        | TT | Họ và tên   | Đơn vị    | Danh hiệu đăng ký |
        | 1  | Trần Thị An | Văn phòng | CSTĐCS            |`;
      expect(linesOf(source)).toEqual(["2023 registered grassroots-fighter"]);
    });
  });

  describe("takes no date for the year of results", () => {
    const body = `${heads}\n${row}`;
    it.each([
      "| UBND TỈNH | | Quảng Ngãi, ngày 15 tháng 02 năm 2024 |\nKẾT QUẢ KHEN THƯỞNG NĂM 2023",
      "Phụ lục kèm theo Quyết định số 15/QĐ-UBND ngày 15 tháng 02 năm 2024\nDANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2023",
      "KẾT QUẢ XÉT, CÔNG NHẬN DANH HIỆU NĂM 2023 (Kèm theo Quyết định số 5 ngày 15 tháng 02 năm 2024)",
      "DANH SÁCH ĐƯỢC CÔNG NHẬN DANH HIỆU NĂM 2023 (Kèm theo Quyết định số   /QĐ-SCT ngày   tháng 01 năm 2024)",
      "DANH SÁCH ĐƯỢC CÔNG NHẬN DANH HIỆU NĂM 2023 (Kèm theo Quyết định số   /QĐ-SCT ngày …/01/2024)",
      "KẾT QUẢ THI ĐUA NĂM 2023, PHƯƠNG HƯỚNG NĂM 2024",
      "KẾT QUẢ THI ĐUA NĂM 2023 (theo Luật Thi đua, khen thưởng năm 2022)",
      "(theo Luật Thi đua, khen thưởng năm 2022)\nKẾT QUẢ BÌNH XÉT NĂM 2023",
      "KẾT QUẢ PHONG TRÀO THI ĐUA GIAI ĐOẠN 2021-2025, NĂM 2023",
    ])("%s", (title) => {
      expect(linesOf(`${title}\n${body}`)).toEqual(["2023 given advanced-worker", "2023 given grassroots-fighter"]);
    });

    it.each([
      "Quảng Ngãi, ngày 15 tháng 02 năm 2024\nKẾT QUẢ KHEN THƯỞNG",
      "KẾT QUẢ XÉT DANH HIỆU THI ĐUA NĂM 2022 VÀ NĂM 2023",
      "KẾT QUẢ XÉT DANH HIỆU THI ĐUA CÁC NĂM 2022, 2023",
      "KẾT QUẢ XÉT DANH HIỆU THI ĐUA GIAI ĐOẠN 2022-2023",
    ])("and tells that %s names no year", (title) => {
      const { lines, undated } = readHistory([sheet(`${title}\n${body}`)]);
      expect(lines).toEqual([]);
      expect(undated.map(cellAddress)).toEqual([`A${1 + title.split("\n").length}`]);
    });

    it("but dates a register by it as before, which proves no more than that", () => {
      expect(linesOf(`Quảng Ngãi, ngày 15 tháng 02 năm 2023\nĐĂNG KÝ THI ĐUA\n${body}`)).toEqual([
        "2023 registered advanced-worker",
        "2023 registered grassroots-fighter",
      ]);
    });
  });

  it("gives each row of results the year that it names", () => {
    const source = `
      KẾT QUẢ DANH HIỆU THI ĐUA
      | TT | Họ và tên   | Đơn vị    | Năm  | CSTĐCS |
      | 1  | Trần Thị An | Văn phòng | 2022 | x      |
      | 2  | Trần Thị An | Văn phòng | 2023 | x      |`;
    expect([...linesOf(source)].sort()).toEqual(["2022 given grassroots-fighter", "2023 given grassroots-fighter"]);
  });

  it("gives each of two tables of a sheet the year of its own title", () => {
    const ofYear = (year: number) => `KẾT QUẢ THI ĐUA NĂM ${year}\n${heads}\n${row}`;
    expect(linesOf(`${ofYear(2022)}\n${ofYear(2023)}`)).toEqual([
      "2022 given advanced-worker",
      "2022 given grassroots-fighter",
      "2023 given advanced-worker",
      "2023 given grassroots-fighter",
    ]);
  });

  it("takes another sheet's year for the collectives of one year, never for people of whom there is a table", () => {
    const people = `KẾT QUẢ THI ĐUA\n${heads}\n${row}`;
    const collectives = "KẾT QUẢ THI ĐUA\n| TT | Tên tập thể | TTLĐTT |\n| 1 | Văn phòng | x |";
    const { lines, undated } = readHistory([
      sheet(people, { sheet: "Kết quả 2022" }),
      sheet(people, { sheet: "Kết quả" }),
      sheet(collectives, { sheet: "Tập thể" }),
    ]);
    expect(lines.map(lineView)).toEqual([
      "2022 given advanced-worker",
      "2022 given grassroots-fighter",
      "2022 given advanced-collective",
    ]);
    expect(undated.map((cell) => cell.sheet)).toEqual(["Kết quả"]);
  });

  it("tells a sheet of results whose table it cannot read", () => {
    const source =
      "DANH SÁCH ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2023\n| TT | Họ và tên | Chức vụ, đơn vị công tác |\n| 1 | Trần Thị An | Văn phòng |";
    expect(readHistory([sheet(source)]).unread).toHaveLength(1);
    expect(readHistory([sheet("Việc cần làm\nHọp hội đồng")]).unread).toEqual([]);
  });

  describe("reads the honor of a list from its heading", () => {
    const annexed = "(Kèm theo Quyết định số 12/QĐ-SCT ngày 15/01/2025 của Giám đốc Sở)";
    const collectives = "| STT | Tên tập thể | Ghi chú |\n| 1 | Phòng Kỹ thuật | |\n| 2 | Văn phòng | |";
    const people =
      "| STT | Họ và tên | Chức vụ, đơn vị |\n| 1 | Trần Thị An | Chuyên viên, Văn phòng |\n| 2 | Lê Văn Bình | Phó Giám đốc |";
    const listIn = (source: string) => {
      const { lines, unclear, undated, unread } = readHistory([sheet(source, { sheet: "Trang 1" })]);
      return {
        lines: lines.map((line) => [line.kind, line.name, line.unit, lineView(line)].join(", ")),
        open: [...unclear.map(cellAddress), ...undated.map(cellAddress), ...unread.map(cellAddress)],
      };
    };
    const ofPeople = (honor: string) => [
      `individual, Trần Thị An, Văn phòng, 2024 given ${honor}`,
      `individual, Lê Văn Bình, , 2024 given ${honor}`,
    ];
    const ofCollectives = (honor: string) => [
      `collective, Phòng Kỹ thuật, , 2024 given ${honor}`,
      `collective, Văn phòng, , 2024 given ${honor}`,
    ];

    it.each([
      ["DANH SÁCH TẬP THỂ ĐẠT DANH HIỆU “TẬP THỂ LAO ĐỘNG XUẤT SẮC” NĂM 2024", "excellent-collective"],
      ["DANH SÁCH TẬP THỂ LAO ĐỘNG TIÊN TIẾN NĂM 2024", "advanced-collective"],
      ["DANH SÁCH TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM 2024", "provincial-merit"],
    ])("%s", (title, honor) => {
      expect(listIn(`${title}\n${annexed}\n${collectives}`)).toEqual({ lines: ofCollectives(honor), open: [] });
    });

    it.each([
      ["DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU “CHIẾN SĨ THI ĐUA CƠ SỞ” NĂM 2024", "grassroots-fighter"],
      ["DANH SÁCH ĐƯỢC CÔNG NHẬN DANH HIỆU CSTĐCS NĂM 2024", "grassroots-fighter"],
      ["DANH SÁCH CÔNG NHẬN DANH HIỆU LAO ĐỘNG TIÊN TIẾN TRONG NĂM 2024", "advanced-worker"],
    ])("%s", (title, honor) => {
      expect(listIn(`${title}\n${annexed}\n${people}`)).toEqual({ lines: ofPeople(honor), open: [] });
    });

    it("of people whose names and units sound like a refusal", () => {
      const source = `
        DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2024
        | STT | Họ và tên       | Đơn vị công tác | Ghi chú |
        | 1   | Nguyễn Quốc Huy | Ban Chỉ huy     |         |`;
      expect(listIn(source)).toEqual({
        lines: ["individual, Nguyễn Quốc Huy, Ban Chỉ huy, 2024 given grassroots-fighter"],
        open: [],
      });
    });

    it("of headings within it, with units as headings below them", () => {
      const source = `
        DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2024
        ${annexed}
        | STT | Họ và tên               | Chức vụ      |
        | I   | Chiến sĩ thi đua cơ sở  |              |
        | 1   | Trần Thị An             | Chuyên viên  |
        | II. Lao động tiên tiến năm 2024 |      |      |
        | a) Văn phòng |                |              |
        | 1   | Lê Văn Bình             | Chuyên viên  |
        | STT | Họ và tên               | Chức vụ      |
        | 2   | Ngô Thị Cúc             | Chuyên viên  |
        |     | Tổng cộng: 3 người      |              |`;
      expect(listIn(source)).toEqual({
        lines: [
          "individual, Trần Thị An, , 2024 given grassroots-fighter",
          "individual, Lê Văn Bình, Văn phòng, 2024 given advanced-worker",
          "individual, Ngô Thị Cúc, Văn phòng, 2024 given advanced-worker",
        ],
        open: [],
      });
    });

    it("but tells rows under headings of other years, of no one honor or of refusal, and rows that say more", () => {
      const source = `
        DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2024
        | STT | Họ và tên    | Ghi chú               |
        | 1   | Trần Thị An  |                       |
        | 2   | Lê Văn Bình  | Không đạt             |
        | 3   | Ngô Thị Cúc  | LĐTT                  |
        | II  | Năm 2023     |                       |
        | 1   | Phạm Văn Dũng |                      |
        | III | LĐTT, Giấy khen |                    |
        | 1   | Bùi Thị Hà   |                       |
        | IV  | Không đạt CSTĐCS |                   |
        | 1   | Đỗ Văn Giang |                       |
        | V   | CSTĐCS (đề nghị) |                   |
        | 1   | Mai Thị Lan  |                       |
        | 2   | Lao động tiên tiến, Giấy khen |      |
        | 3   | Hồ Văn Minh  |                       |`;
      expect(listIn(source)).toEqual({
        lines: ["individual, Trần Thị An, , 2024 given grassroots-fighter"],
        open: ["B4", "B5", "B7", "B9", "B11", "B13", "B15"],
      });
    });

    it.each([
      [`DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU LAO ĐỘNG TIÊN TIẾN VÀ CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2024\n${people}`, ["A1"]],
      [`DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU “LĐTT”, “CSTĐCS” NĂM 2024\n${people}`, ["A1"]],
      [`DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU THI ĐUA NĂM 2024\n${people}`, ["A1"]],
      [`DANH SÁCH TẬP THỂ CÓ CÁ NHÂN ĐẠT DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2024\n${collectives}`, ["A1"]],
      [`DANH SÁCH ĐƯỢC TẶNG HUÂN CHƯƠNG LAO ĐỘNG NĂM 2024\n${people}`, ["A1"]],
      [`DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ\n${annexed}\n${people}`, ["A3"]],
      [`DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2024\n${people}`, []],
      [`DANH SÁCH KHÔNG ĐẠT DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2024\n${people}`, []],
    ])("but not %s", (source, open) => {
      expect(listIn(source)).toEqual({ lines: [], open });
    });
  });

  describe("reads the years of a line", () => {
    it.each([
      ["2022", [2022]],
      ["Năm 2022", [2022]],
      ["12/2022", [2022]],
      ["2021-2022", [2021]],
      ["năm học 2021 – 2022", [2021]],
      ["2021-22", [2021]],
      ["2021-2023", [2021, 2022, 2023]],
      ["2021-2022-2023", [2021, 2022, 2023]],
      ["2022 đến 2023", [2022, 2023]],
      ["từ năm 2021 đến năm 2023", [2021, 2022, 2023]],
      ["các năm 2022, 2023", [2022, 2023]],
      ["2022 và 2023", [2022, 2023]],
      ["2022; 2023", [2022, 2023]],
      ["QĐ ngày 15/01/2023 (thành tích năm 2022)", [2022]],
      ["QĐ số 12/2023/QĐ-UBND, năm 2022", [2022]],
      ["31/12/2022", [2022]],
      ["01/01/2022", [2022]],
      ["15/01/2023", []],
      ["ngày 15 tháng 01 năm 2023", []],
      ["20233", []],
      ["2023-2021", []],
    ])("%s", (year, expected) => {
      const { lines, unclear } = readHistory(pastHonors(`| Trần Thị An | Văn phòng | ${year} | CSTĐCS | 1/QĐ | | |`));
      expect(lines.map((line) => line.year)).toEqual(expected);
      expect(unclear).toHaveLength(expected.length === 0 ? 1 : 0);
    });

    it("and counts an award for several at their end", () => {
      expect(linesIn("2019-2021 | Bằng khen UBND tỉnh")).toEqual(["2021 given provincial-merit"]);
      expect(linesIn("2019, 2021 | Bằng khen UBND tỉnh")).toEqual([
        "2019 given provincial-merit",
        "2021 given provincial-merit",
      ]);
    });
  });

  describe("reads the honor of a line", () => {
    it.each([
      ["Đăng ký CSTĐCS", "", ["registered grassroots-fighter"]],
      ["Đề nghị CSTĐCS", "", ["registered grassroots-fighter"]],
      ["Đề nghị xét tặng CSTĐ cơ sở", "", ["registered grassroots-fighter"]],
      ["Bằng khen UBND tỉnh (đề nghị)", "", ["registered provincial-merit"]],
      ["CSTĐCS năm 2023", "", ["given grassroots-fighter"]],
      ["Hoàn thành xuất sắc nhiệm vụ năm 2023", "", ["given excellent"]],
      ["LĐTT; HTXSNV", "", ["given advanced-worker", "given excellent"]],
      ["HTXSNV; sáng kiến cấp cơ sở", "", ["given excellent “sáng kiến cấp cơ sở”"]],
      ["LĐTT (QĐ số 12/QĐ-SCT ngày 05/01/2022)", "", ["given advanced-worker"]],
      ["LĐTT theo QĐ số 12/QĐ-SCT", "", ["given advanced-worker"]],
      [
        "CSTĐCS QĐ 12/QĐ-SCT ngày 05/01/2022, Giấy khen theo Quyết định 13/QĐ-SCT",
        "",
        ["given grassroots-fighter", "given department-certificate"],
      ],
      ["LĐTT và CSTĐCS", "", ["given advanced-worker", "given grassroots-fighter"]],
      ["LĐTT và CSTĐ cơ sở", "", ["given advanced-worker", "given grassroots-fighter"]],
      ["-", "", []],
      ["Không", "", []],
      ["Chưa có", "", []],
      ["Bằng khen", "tỉnh", ["given provincial-merit"]],
      ["Bằng khen", "UBND tỉnh", ["given provincial-merit"]],
      ["Bằng khen của Chủ tịch UBND tỉnh Quảng Ngãi", "", ["given provincial-merit"]],
      ["BK CT.UBND tỉnh (đột xuất)", "", ["given provincial-merit"]],
      ["Bằng khen chuyên đề của UBND tỉnh", "", ["given provincial-merit"]],
      ["Bằng khen của Bộ trưởng Bộ Lao động - Thương binh và Xã hội", "", ["given ministerial-merit"]],
      ["Huân chương Lao động", "hạng Ba", ["given labour-order third"]],
    ])("%s %s", (honor, rank, expected) => {
      const { lines, unclear } = readHistory(pastHonors(`| An | Văn phòng | 2023 | ${honor} | 1/QĐ | ${rank} | |`));
      expect(lines.map(lineView)).toEqual(expected.map((line) => `2023 ${line}`));
      expect(unclear).toEqual([]);
    });

    it.each([
      ["Bằng khen UBND huyện", ""],
      ["Bằng khen UBND huyện Bình Sơn", ""],
      ["Bằng khen UBND huyện Bình Sơn, tỉnh Quảng Ngãi", ""],
      ["Bằng khen của Chủ tịch UBND xã", ""],
      ["Bằng khen Tỉnh đoàn", ""],
      ["Bằng khen của Hội Nông dân tỉnh", ""],
      ["Bằng khen của Liên đoàn Lao động tỉnh", ""],
      ["Bằng khen Công an tỉnh", ""],
      ["Bằng khen của Ban Thường vụ Tỉnh ủy", ""],
      ["Bằng khen Bộ Chỉ huy Quân sự tỉnh", ""],
      ["Bằng khen", "Tỉnh đoàn"],
      ["Bằng khen", "Hội Nông dân tỉnh"],
      ["CSTĐ", ""],
    ])("but not %s %s", (honor, rank) => {
      const { lines, unclear } = readHistory(pastHonors(`| An | Văn phòng | 2023 | ${honor} | 1/QĐ | ${rank} | |`));
      expect(lines).toEqual([]);
      expect(unclear).toHaveLength(1);
    });
  });

  describe("tells whose a line of several honors is", () => {
    it.each([
      ["TTLĐXS; Giấy khen", ["collective excellent-collective", "individual department-certificate"], 0],
      ["Giấy khen và Cờ thi đua của UBND tỉnh", ["individual department-certificate", "collective provincial-flag"], 0],
      ["TTLĐXS; TTLĐTT", ["collective excellent-collective", "collective advanced-collective"], 0],
      ["LĐTT; Giấy khen", ["individual advanced-worker", "individual department-certificate"], 0],
      ["LĐTT; TTLĐTT; Giấy khen", ["individual advanced-worker", "individual department-certificate"], 1],
    ])("%s", (honors, expected, open) => {
      const { lines, unclear } = readHistory(pastHonors(`| An | Văn phòng | 2023 | ${honors} | 1/QĐ | | |`));
      expect(lines.map(({ kind, honor }) => `${kind} ${honor ?? ""}`)).toEqual(expected);
      expect(unclear).toHaveLength(open);
    });
  });

  describe("reads the initiatives of a line", () => {
    const initiativesIn = (honor: string, rank: string, initiative: string, used = "") => {
      const line = `| An | Văn phòng | 2023 | ${honor} | 1/QĐ | ${rank} | ${initiative} | ${used} |`;
      return readHistory(pastHonors(line)).lines;
    };

    it.each([
      ["Số hóa hồ sơ; Quản lý kho", ["Số hóa hồ sơ", "Quản lý kho"]],
      ["1. Số hóa hồ sơ; 2. Quản lý kho", ["Số hóa hồ sơ", "Quản lý kho"]],
      ["Số hóa hồ sơ, tài liệu và bản vẽ", ["Số hóa hồ sơ, tài liệu và bản vẽ"]],
      ["-", [""]],
      ["Không", [""]],
    ])("%s", (initiative, expected) => {
      expect(initiativesIn("CSTĐCS", "", initiative).map((line) => line.initiative)).toEqual(expected);
    });

    it.each([
      ["CSTĐCS"],
      ["CSTĐCS năm 2023"],
      ["CSTĐCS 2023"],
      ["CSTĐCS (2023)"],
      ["Chiến sĩ thi đua cơ sở năm 2022, 2023"],
      ["đã dùng xét CSTĐCS"],
      ["xét tặng danh hiệu CSTĐCS năm 2023"],
    ])("%s is what one was used for", (used) => {
      expect(initiativesIn("Sáng kiến", "", "Số hóa hồ sơ", used).map((line) => line.usedFor)).toEqual([
        ["grassroots-fighter"],
      ]);
    });

    it.each([
      ["Sáng kiến", "tỉnh", true],
      ["Sáng kiến", "Bộ, ngành", true],
      ["Sáng kiến", "Bộ Lao động - Thương binh và Xã hội", true],
      ["Sáng kiến cấp tỉnh", "", true],
      ["HTXSNV; sáng kiến cấp tỉnh", "", true],
      ["Sáng kiến", "Sở, ngành", false],
      ["Sáng kiến", "cơ sở (trực thuộc tỉnh)", false],
      ["Bằng khen", "tỉnh", false],
    ])("%s %s is one of the province or ministry: %s", (honor, rank, wide) => {
      expect(initiativesIn(honor, rank, "Số hóa hồ sơ").map((line) => line.wide)).toEqual([wide]);
    });
  });

  describe("takes no list that asks for honors for given", () => {
    const title = "DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU THI ĐUA NĂM 2023";
    it.each([
      "| TT | Họ và tên | Đơn vị | Danh hiệu thi đua | Năm thành tích | Ghi chú |\n| 1 | Trần Thị An | Văn phòng | CSTĐCS | 2023 | |",
      "| TT | Họ và tên | Đơn vị | Năm | Danh hiệu | Quyết định số |\n| 1 | Trần Thị An | Văn phòng | 2023 | CSTĐCS | |",
    ])("%s", (table) => {
      expect(linesOf(`${title}\n${table}`)).toEqual(["2023 registered grassroots-fighter"]);
    });

    it("but where it names the decision", () => {
      const table =
        "| TT | Họ và tên | Đơn vị | Năm | Danh hiệu | Quyết định số |\n| 1 | Trần Thị An | Văn phòng | 2022 | CSTĐCS | 12/QĐ |";
      expect(linesOf(`${title}\n${table}`)).toEqual(["2022 given grassroots-fighter"]);
    });

    it("and believes past honors that are annexed to a proposal", () => {
      const list = "| Họ và tên | Đơn vị | Năm | Danh hiệu |\n| Trần Thị An | Văn phòng | 2022 | CSTĐCS |";
      expect(linesOf(`QUÁ TRÌNH KHEN THƯỞNG\n(Kèm theo Tờ trình số 5/TTr-VP)\n${list}`)).toEqual([
        "2022 given grassroots-fighter",
      ]);
    });
  });

  it("reads evidence above a register in the same sheet", () => {
    const source = `
      QUÁ TRÌNH KHEN THƯỞNG
      | Họ và tên   | Đơn vị    | Năm  | Danh hiệu | Quyết định |
      | Trần Thị An | Văn phòng | 2022 | CSTĐCS    | 1/QĐ       |
      BIỂU ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2024
      ${heads}
      ${row}`;
    expect(linesOf(source)).toEqual([
      "2022 given grassroots-fighter",
      "2024 registered advanced-worker",
      "2024 registered grassroots-fighter",
    ]);
  });

  it("reads columns of marks beside a column of awards", () => {
    const source = `
      KẾT QUẢ THI ĐUA
      | TT | Họ và tên   | Đơn vị    | Năm  | LĐTT | CSTĐCS | Hình thức khen thưởng | Quyết định |
      | 1  | Trần Thị An | Văn phòng | 2023 | x    | x      | Giấy khen             | 5/QĐ       |
      | 2  | Trần Thị An | Văn phòng | 2022 | x    | x      |                       |            |`;
    const lines = linesOf(source);
    for (const year of [2022, 2023])
      for (const honor of ["advanced-worker", "grassroots-fighter"]) expect(lines).toContain(`${year} given ${honor}`);
  });

  it("reads a list whose head comes again with other columns, and whose names stand in two", () => {
    const source = `
      QUÁ TRÌNH KHEN THƯỞNG
      | Họ và tên đệm | Tên | Năm thành tích | Danh hiệu / Hình thức |
      | Trần Thị      | An  | 2022           | CSTĐCS                |
      NĂM 2023
      | Năm thành tích | Họ và tên   | Danh hiệu / Hình thức |
      | 2023           | Trần Thị An | CSTĐCS                |`;
    const { lines, unclear } = readHistory([sheet(source)]);
    expect(lines.map((line) => `${line.name} ${lineView(line)}`)).toEqual([
      "Trần Thị An 2022 given grassroots-fighter",
      "Trần Thị An 2023 given grassroots-fighter",
    ]);
    expect(unclear).toEqual([]);
  });
});

it("takes “nt” for the name above, and for nobody's where none stands there", () => {
  const { lines, unclear } = readHistory(
    pastHonors(
      "| Lê Văn Bình | Văn phòng | 2021 | CSTĐCS | 1/QĐ | | |",
      "| Trần Thị An | Văn phòng |      | CSTĐCS | 1/QĐ | | |",
      "| nt          | Văn phòng | 2022 | CSTĐCS | 1/QĐ | | |",
      '| "           | Văn phòng | 2023 | CSTĐCS | 1/QĐ | | |',
      "|             |           |      |        |      | | |",
      "| -nt-        | Văn phòng | 2024 | CSTĐCS | 1/QĐ | | |",
    ),
  );
  expect(lines.map(({ name, year }) => `${name} ${year}`)).toEqual([
    "Lê Văn Bình 2021",
    "Trần Thị An 2022",
    "Trần Thị An 2023",
  ]);
  expect(unclear.map(({ row }) => row)).toEqual([3, 7]);
});

it("takes “nt” for what stands above in the other columns too", () => {
  const { lines, unclear } = readHistory(
    pastHonors(
      "| Trần Thị An | Văn phòng | 2022 | Bằng khen | 1/QĐ | tỉnh | | |",
      "| nt          | nt        | 2023 | nt        | nt   | nt   | | |",
      "| nt          | nt        | 2024 | nt        | nt   | nt   | | |",
    ),
  );
  expect(lines.map(({ name, unit, year, honor, decision }) => [name, unit, year, honor, decision])).toEqual(
    [2022, 2023, 2024].map((year) => ["Trần Thị An", "Văn phòng", year, "provincial-merit", "1/QĐ"]),
  );
  expect(unclear).toEqual([]);
});

it("tells lines below a name that is written once", () => {
  const { lines, unclear } = readHistory(
    pastHonors(
      "| Trần Thị An | Văn phòng | 2021 | CSTĐCS | 1/QĐ | | |",
      "|             |           | 2022 | CSTĐCS | 2/QĐ | | |",
      "|             |           | 2023 | CSTĐCS | 3/QĐ | | |",
    ),
  );
  expect(lines.map(({ year }) => year)).toEqual([2021]);
  expect(unclear.map(({ row }) => row)).toEqual([3, 4]);
});

it("leaves signatures below a list alone, and reads on where lines come again", () => {
  const { lines, unclear } = readHistory(
    pastHonors(
      "| Trần Thị An        |  | 2021 | CSTĐCS | 1/QĐ | | |",
      "|                    |  | Quảng Ngãi, ngày 10 tháng 3 năm 2024 | | | | |",
      "| NGƯỜI LẬP BIỂU     |  |      | THỦ TRƯỞNG ĐƠN VỊ | | | |",
      "| (Ký, ghi rõ họ tên) | |      | (Ký tên, đóng dấu) | | | |",
      "| Lê Văn Bình        |  |      | Nguyễn Văn Chính | | | |",
      "| Trần Thị An        |  | 2022 | CSTĐCS | 2/QĐ | | |",
      "| Trần Thị An        |  |      | CSTĐCS | 2/QĐ | | |",
    ),
  );
  expect(lines.map(({ year }) => year)).toEqual([2021, 2022]);
  expect(unclear.map(({ row }) => row)).toEqual([8]);
});

it("tells a line without its year under a unit that could sign", () => {
  const { unclear } = readHistory(
    pastHonors("| Ban Giám đốc | | | | | | | |", "| Trần Thị An | Văn phòng | | CSTĐCS | 1/QĐ | | | |"),
  );
  expect(unclear.map(({ row }) => row)).toEqual([3]);
});

describe("readRegistrations", () => {
  const line = "| Trần Thị An | Văn phòng | 2022 | CSTĐCS | 12/QĐ ngày 15/01/2023 |";
  it.each([
    [
      "its heading",
      `QUÁ TRÌNH KHEN THƯỞNG\n| Họ và tên | Đơn vị | Năm | Danh hiệu | Số, ngày quyết định |\n${line}`,
      "Trang 2",
    ],
    [
      "its name",
      `| Họ và tên | Đơn vị | Năm | Danh hiệu | Số, ngày quyết định |\n${line}`,
      "Quá trình khen thưởng (2)",
    ],
    ["its columns", `| Họ và tên | Đơn vị | Năm thành tích | Danh hiệu / Hình thức | QĐ |\n${line}`, "Trang 2"],
    [
      "its heading over a head of two rows",
      `QUÁ TRÌNH KHEN THƯỞNG\n| Họ và tên | Đơn vị | Năm thành tích | Danh hiệu / Hình thức | Quyết định | |\n| | | | | Số | Ngày |\n${line}`,
      "Trang 2",
    ],
  ])("knows a list of past honors by %s", (_, source, name) => {
    const grids = [sheet(`ĐĂNG KÝ THI ĐUA NĂM 2024\n${heads}\n${row}`), sheet(source, { sheet: name })];
    const { registrations, unread } = readRegistrations(grids);
    expect(registrations.map((table) => table.sheet)).toEqual(["Đăng ký"]);
    expect(unread).toEqual([{ sheet: name, reason: "evidence", nearest: "award-history" }]);
  });

  const history =
    "| Họ và tên | Đơn vị | Năm | Danh hiệu | Quyết định |\n| Trần Thị An | Văn phòng | 2022 | CSTĐCS | 12/QĐ |";
  const register = "BIỂU ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2024";
  it.each([
    ["a line that refers to the evidence", `${register}\nQuá trình khen thưởng: xem trang kèm theo\n${heads}\n${row}`],
    [
      "a column of years",
      "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2024\n| TT | Họ và tên | Đơn vị | Danh hiệu thi đua | Hình thức khen thưởng | Năm thành tích | Ghi chú |\n| 1 | Trần Thị An | Văn phòng | LĐTT | Giấy khen | 2024 | |",
    ],
    [
      "a column of years beside columns of marks",
      `${register}\n${heads} Hình thức khen thưởng | Năm thành tích |\n${row} Giấy khen | 2024 |`,
    ],
    ["evidence above it", `QUÁ TRÌNH KHEN THƯỞNG\n${history}\n${register}\n${heads}\n${row}`],
    ["the name of evidence", `${register}\n${heads}\n${row}`, "Quá trình khen thưởng"],
    [
      "the name of evidence, in words",
      `${register}\n| TT | Họ và tên | Đơn vị | Danh hiệu |\n| 1 | Trần Thị An | Văn phòng | LĐTT |`,
      "Quá trình khen thưởng",
    ],
  ])("still takes a register for one with %s", (_, source, name = "Trang 1") => {
    const { registrations, unread } = readRegistrations([sheet(source, { sheet: name })]);
    expect(unread).toEqual([]);
    expect(registrations.flatMap(({ entries }) => entries.map((entry) => entry.name))).toEqual(["Trần Thị An"]);
  });

  it("registers nobody for a certificate of the district", () => {
    const source = `ĐĂNG KÝ NĂM 2024\n| TT | Họ và tên | Đơn vị | Danh hiệu | Hình thức khen thưởng |\n| 1 | Trần Thị An | Văn phòng | LĐTT | Bằng khen UBND huyện |`;
    const [table] = readRegistrations([sheet(source)]).registrations;
    expect(table?.entries.flatMap(({ ticks }) => ticks.map(({ honor }) => honor))).toEqual(["advanced-worker"]);
    expect(table?.entries.flatMap(({ doubtful }) => doubtful.map(({ value }) => value))).toEqual([
      "Bằng khen UBND huyện",
    ]);
  });
});

function linesOf(source: string): readonly string[] {
  return readHistory([sheet(source, { sheet: "Trang 1" })]).lines.map(lineView);
}

function linesIn(yearAndHonor: string): readonly string[] {
  return readHistory(pastHonors(`| Trần Thị An | Văn phòng | ${yearAndHonor} | 1/QĐ | | |`)).lines.map(lineView);
}

function lineView({ year, outcome, honor, class: of, level, initiative }: NamedPast): string {
  const what = [honor ?? level, of, initiative && `“${initiative}”`].filter(
    (part) => part !== undefined && part !== "",
  );
  return [year, outcome, ...what].join(" ");
}
