import type { Language } from "../rules/Rule";

/** Texts of the sheet that holds the register against its plan. */
interface PlanTexts {
  readonly name: string;
  readonly title: string;
  readonly header: readonly string[];
  readonly met: string;
  readonly missed: string;
  readonly unknown: string;
  /** Of the agency’s own target, where it has no row. */
  readonly withoutRow: string;
  readonly possible: string;
  readonly possibleHeader: readonly string[];
  readonly agency: string;
  readonly meeting: string;
  readonly meetingHeader: readonly string[];
  /** Of a share that is named with “about”. */
  readonly differs: string;
  /** Where the plan does not say, or the list does not. */
  readonly open: string;
  readonly noList: string;
  readonly deadlines: string;
  readonly noSuchDay: string;
  readonly notTickable: string;
  readonly by: Readonly<Record<"law" | "plan", string>>;
  readonly allows: string;
  readonly asks: string;
  readonly nearest: string;
  readonly thereAre: string;
}

export const planTexts: Readonly<Record<Language, PlanTexts>> = {
  vi: {
    name: "Kết quả chỉ tiêu",
    title: "KẾT QUẢ THỰC HIỆN CHỈ TIÊU",
    header: [
      "TT",
      "Chỉ tiêu của kế hoạch",
      "Đăng ký",
      "Trên",
      "Tỷ lệ",
      "Ít nhất",
      "Nhiều nhất",
      "Kết quả",
      "Còn thiếu",
    ],
    met: "Đạt",
    missed: "Chưa đạt",
    unknown: "Biểu không có bảng để xét",
    withoutRow: "Chỉ tiêu của cơ quan không nằm trong biểu",
    possible: "SỐ LƯỢNG MÀ QUY ĐỊNH VÀ KẾ HOẠCH CÙNG CHO PHÉP",
    possibleHeader: ["TT", "Đơn vị: đại lượng", "Đăng ký", "Trên", "", "Từ", "Đến", "Nhận xét", ""],
    agency: "Toàn cơ quan",
    meeting: "HỘI NGHỊ",
    meetingHeader: ["TT", "Kế hoạch nêu", "Có", "Trên", "Tỷ lệ", "", "Nhiều nhất", "Kết quả", "Trang"],
    differs: "Chênh với mức kế hoạch nêu",
    open: "Chưa xét được, xem trang Kiểm tra",
    noList: "Sổ không có danh sách đại biểu",
    deadlines: "THỜI HẠN",
    noSuchDay: "ngày không có trong lịch",
    notTickable: "Kế hoạch còn nêu, biểu không thể hiện",
    by: { law: "quy định", plan: "kế hoạch" },
    allows: "cho tối đa",
    asks: "đòi",
    nearest: "gần nhất là",
    thereAre: "mà chỉ có",
  },
  en: {
    name: "Plan result",
    title: "THE REGISTER AGAINST THE PLAN",
    header: ["No", "Target of the plan", "Registered", "Of", "Share", "At least", "At most", "Result", "Missing"],
    met: "Met",
    missed: "Missed",
    unknown: "The register has no table for it",
    withoutRow: "The agency’s own target is not on the form",
    possible: "NUMBERS THAT LAW AND PLAN TOGETHER ALLOW",
    possibleHeader: ["No", "Unit: what is counted", "Registered", "Of", "", "From", "To", "Remark", ""],
    agency: "The whole agency",
    meeting: "MEETING",
    meetingHeader: ["No", "What the plan says", "There are", "Of", "Share", "", "At most", "Result", "Sheet"],
    differs: "Differs from the plan",
    open: "Not judged, see the sheet Findings",
    noList: "The workbook has no list of delegates",
    deadlines: "DEADLINES",
    noSuchDay: "a day that does not exist",
    notTickable: "Also in the plan, not on the form",
    by: { law: "the law", plan: "the plan" },
    allows: "allows",
    asks: "asks for",
    nearest: "nearest is",
    thereAre: "of whom there are only",
  },
};
