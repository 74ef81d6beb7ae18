import type { Language } from "../rules/Rule";
import * as findings from "./texts/findings";
import * as fixes from "./texts/fixes";
import * as mapping from "./texts/mapping";
import * as marking from "./texts/marking";
import * as shell from "./texts/shell";
import * as targets from "./texts/targets";
import * as why from "./texts/why";

const vi = {
  ...shell.vi,
  ...findings.vi,
  ...marking.vi,
  ...fixes.vi,
  ...mapping.vi,
  ...targets.vi,
  ...why.vi,
  title: "Sổ Thi Đua",
  check: "Kiểm tra",
  checkAgain: "Kiểm tra lại",
  writeSummary: "Ghi tổng hợp",

  idleTitle: "Kiểm tra biểu đăng ký thi đua",
  idleHow:
    "Mở sổ làm việc có biểu đăng ký danh hiệu thi đua, hình thức khen thưởng rồi bấm “Kiểm tra”. Từng điều cần xem lại hiện ra ở đây; bấm vào đó để tới ô.",
  idlePrivacy: "Việc kiểm tra diễn ra trên máy này và không thay đổi gì trong sổ.",

  checking: "Đang đọc và kiểm tra…",
  writing: "Đang ghi vào sổ làm việc…",
  waiting: "Excel chưa trả lời. Nếu đang nhập dở một ô: nhấn Enter để kết thúc nhập ô.",

  toCorrect: "{errors, number} lỗi cần sửa",
  passed: "Đạt: {evaluated, number} kiểm tra, {people, number} người, 0 lỗi",
  passedCollectives: "Đạt: {evaluated, number} kiểm tra, {collectives, number} tập thể, 0 lỗi",
  unverified: "0 lỗi, {count, number} cảnh báo; quy định áp dụng chưa kiểm chứng",
  toReview: "Còn {count, number} điều nên xem lại.",
  nothing: "Không có điều gì phải xem lại.",
  extent: "Đã làm {evaluated, number} kiểm tra theo {rules, number} quy tắc.",
  blank: "Biểu chưa có người hay tập thể nào được đăng ký.",
  delegates: "Danh sách đại biểu: {count, number} người.",

  registers:
    "{sheets} · {year}{collectives, plural, =0 {} other { · # tập thể}}{people, plural, =0 {} other { · # người}}",
  year: "năm {year}",
  yearUnknown: "chưa rõ năm",
  registerRead: "Biểu đã đọc",
  regime: "Căn cứ",
  regimeByDefault: "Biểu không ghi năm đăng ký, nên áp dụng quy định mới nhất; hãy ghi năm ở mục “Cài đặt”.",
  collectiveTable: "{sheet} ({range}): {count, number} tập thể",
  individualTable: "{sheet} ({range}): {count, number} người",
  hiddenRows: "có {count, number} dòng bị ẩn vẫn được kiểm tra",
  units: "Đơn vị",
  unitHeads: "{unit}: {people, number} người",
  unitUnknown: "(chưa rõ đơn vị)",
  unread: "Trang không đọc",

  noRegisterTitle: "Không tìm thấy biểu đăng ký",
  noRegisterHow:
    "Bảng đăng ký cần có dòng tiêu đề với cột họ tên (hoặc tên tập thể) và các cột danh hiệu, hình thức khen thưởng. Mở đúng sổ làm việc rồi kiểm tra lại.",

  filter: "Lọc theo mức độ",
  severityCount: "{severity} {count, number}",
  findings: "Danh sách điều cần xem lại",
  todo: "Cách xử lý:",

  written: "Đã ghi vào sổ làm việc: {sheets}.",
  dismiss: "Đóng thông báo",

  failedTitle: "Chưa làm được",
  protected: "Sổ làm việc hoặc trang tính đang được bảo vệ. Bỏ bảo vệ ở thẻ Xem lại (Review) rồi làm lại.",
  cellEdit: "Một ô đang được nhập dở. Nhấn Enter để kết thúc nhập ô rồi làm lại.",
  readOnly: "Sổ làm việc chỉ được mở để đọc. Lưu thành bản khác hoặc bật chỉnh sửa rồi làm lại.",
  tooLarge:
    "Trang tính quá lớn để đọc hết. Xóa các dòng, cột thừa ngoài biểu (hoặc chép riêng biểu sang sổ mới) rồi làm lại.",
  cellGone:
    "Không tới được ô đó: trang tính đang ẩn, đã đổi tên hoặc đã xóa. Bỏ ẩn trang, hoặc bấm “Kiểm tra lại” để đọc lại sổ.",
  unexpected:
    "Có lỗi ngoài dự kiến khi {operation, select, readWorkbook {đọc sổ làm việc} writeReport {ghi tổng hợp} goToCell {tới ô} highlightCells {đánh dấu ô} clearHighlights {bỏ dấu ở ô} applyEdits {sửa ô} other {kiểm tra}} (mã {code}). Lưu sổ, đóng bảng này rồi mở lại; nếu vẫn lỗi, gửi mã trên cho người hỗ trợ.",

  outsideExcel: "Trang này chạy bên trong Excel: mở Excel, chọn thẻ “Thi đua” rồi bấm “Mở bảng”.",
  noOfficeJs: "Không tải được thư viện office.js. Kiểm tra kết nối mạng rồi mở lại bảng này.",
};

type Texts = Readonly<Record<keyof typeof vi, string>>;

const en: Texts = {
  ...shell.en,
  ...findings.en,
  ...marking.en,
  ...fixes.en,
  ...mapping.en,
  ...targets.en,
  ...why.en,
  title: "Emulation Register",
  check: "Check",
  checkAgain: "Check again",
  writeSummary: "Write summary",

  idleTitle: "Check a register of titles and awards",
  idleHow:
    "Open a workbook with a register of emulation titles and awards, then press “Check”. What needs another look is listed here; press an item to go to its cell.",
  idlePrivacy: "The check runs on this computer and changes nothing in the workbook.",

  checking: "Reading and checking…",
  writing: "Writing into the workbook…",
  waiting: "Excel has not answered yet. If you are typing in a cell: press Enter to finish it.",

  toCorrect: "{errors, plural, one {# error} other {# errors}} to put right",
  passed:
    "Passed: {evaluated, plural, one {# check} other {# checks}}, {people, plural, one {# person} other {# people}}, 0 errors",
  passedCollectives:
    "Passed: {evaluated, plural, one {# check} other {# checks}}, {collectives, plural, one {# collective} other {# collectives}}, 0 errors",
  unverified: "0 errors, {count, plural, one {# warning} other {# warnings}}; the law applied is not confirmed",
  toReview: "{count, plural, one {# thing deserves} other {# things deserve}} another look.",
  nothing: "Nothing needs another look.",
  extent: "{evaluated, plural, one {# check} other {# checks}} by {rules, plural, one {# rule} other {# rules}}.",
  blank: "No person or collective is registered yet.",
  delegates: "A list of {count, plural, one {# delegate} other {# delegates}}.",

  registers:
    "{sheets} · {year}{collectives, plural, =0 {} one { · # collective} other { · # collectives}}{people, plural, =0 {} one { · # person} other { · # people}}",
  year: "year {year}",
  yearUnknown: "year unknown",
  registerRead: "Register read",
  regime: "Basis",
  regimeByDefault: "The register names no year, so the newest law is applied; give its year in “Settings”.",
  collectiveTable: "{sheet} ({range}): {count, plural, one {# collective} other {# collectives}}",
  individualTable: "{sheet} ({range}): {count, plural, one {# person} other {# people}}",
  hiddenRows: "{count, plural, one {# hidden row is} other {# hidden rows are}} checked too",
  units: "Units",
  unitHeads: "{unit}: {people, plural, one {# person} other {# people}}",
  unitUnknown: "(unit unknown)",
  unread: "Sheets not read",

  noRegisterTitle: "No register found",
  noRegisterHow:
    "A register has a header row with a column of names (people or collectives) and columns of titles and awards. Open the right workbook, then check again.",

  filter: "Filter by severity",
  severityCount: "{severity} {count, number}",
  findings: "List of findings",
  todo: "What to do:",

  written: "Written into the workbook: {sheets}.",
  dismiss: "Close message",

  failedTitle: "This could not be done",
  protected: "The workbook or a sheet is protected. Remove the protection on the Review tab, then try again.",
  cellEdit: "A cell is being edited. Press Enter to finish it, then try again.",
  readOnly: "The workbook is open for reading only. Save a copy or enable editing, then try again.",
  tooLarge: "The sheet is too large to be read. Delete spare rows and columns outside the register, then try again.",
  cellGone:
    "That cell cannot be shown: its sheet is hidden, renamed or deleted. Unhide it, or press “Check again” to read the workbook anew.",
  unexpected:
    "An unexpected error while {operation, select, readWorkbook {reading the workbook} writeReport {writing the summary} goToCell {going to the cell} highlightCells {marking cells} clearHighlights {taking marks off} applyEdits {changing cells} other {checking}} (code {code}). Save the workbook, close this pane and open it again; if it persists, send that code to support.",

  outsideExcel: "This page runs inside Excel: open Excel, choose the tab “Emulation” and press “Open pane”.",
  noOfficeJs: "The library office.js could not be loaded. Check the network connection and open this pane again.",
};

export type TextId = keyof Texts;

/** What the pane says, as ICU messages. */
export const texts: Readonly<Record<Language, Texts>> = { vi, en };
