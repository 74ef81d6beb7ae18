import { honors } from "../law/honors";
import type { HonorId } from "../law/Honor";
import { regimes } from "../law/regimes";
import type { RegimeId } from "../law/Regime";
import type { Locale, Words } from "./Locale";

export const vi: Locale = {
  language: "vi",
  // The law is Vietnamese: its own words serve.
  honors: Object.fromEntries(honors.map(({ id, name, abbreviation }) => [id, { name, short: abbreviation }])) as Record<
    HonorId,
    Words
  >,
  levels: {
    excellent: { name: "Hoàn thành xuất sắc nhiệm vụ", short: "HTXSNV" },
    good: { name: "Hoàn thành tốt nhiệm vụ", short: "HTTNV" },
    completed: { name: "Hoàn thành nhiệm vụ", short: "HTNV" },
    "not-completed": { name: "Không hoàn thành nhiệm vụ", short: "KHTNV" },
  },
  severities: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
  layers: { law: "Luật", plan: "Kế hoạch", form: "Biểu mẫu" },
  subjects: { individual: "Cá nhân", collective: "Tập thể" },
  regimes: Object.fromEntries(regimes.map(({ id, name }) => [id, name])) as Record<RegimeId, string>,
  unconfirmed: "căn cứ chưa được kiểm chứng đầy đủ",
  unverifiedRegime: "Quy định sửa đổi từ 01/10/2026 chưa được kiểm chứng: lỗi về luật chỉ nêu ở mức cảnh báo.",
  report: {
    summaryName: "Tổng hợp",
    summaryTitle: "TỔNG HỢP ĐĂNG KÝ DANH HIỆU THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG{year}",
    summaryNote: "Các số dưới đây là công thức đếm thẳng trên biểu đăng ký: đánh dấu thêm hay bớt, số tự đổi theo.",
    findingsName: "Kiểm tra",
    findingsTitle: "KẾT QUẢ KIỂM TRA BIỂU ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG{year}",
    findingsNote:
      "{errors} lỗi, {warnings} cảnh báo, {infos} lưu ý. Căn cứ: {regime}. Bấm vào ô ở cột Vị trí để tới chỗ cần xem.",
    passed: "Đạt: đã kiểm tra {collectives} tập thể, {individuals} cá nhân theo {rules} quy tắc, không có lỗi.",
    ordinal: "TT",
    unit: "Đơn vị",
    unknownUnit: "(chưa rõ đơn vị)",
    total: "Tổng cộng",
    collectives: "TẬP THỂ",
    individuals: "CÁ NHÂN",
    collectiveCount: "Số tập thể",
    individualCount: "Số người",
    levelGroup: "Mức độ hoàn thành nhiệm vụ",
    titleGroup: "Danh hiệu thi đua",
    awardGroup: "Hình thức khen thưởng",
    shareGroup: "Tỷ lệ",
    effectiveAdvancedWorker: "LĐTT kể cả CSTĐ",
    effectiveFighter: "CSTĐCS kể cả CSTĐ tỉnh",
    advancedWorkerShare: "LĐTT / số người",
    fighterShare: "CSTĐCS / LĐTT",
    totalsDiffer: "Khác số ghi trong biểu",
    remark: "Lưu ý",
    differenceRow: "Chênh lệch với dòng “{label}” ({sheet}, dòng {row})",
    written: "ghi",
    counted: "đếm được",
    notNumber: "không phải số",
    acceptedMarks: "Ký hiệu được đếm",
    acceptedWords: "Chữ được đếm (mức độ ghi bằng chữ)",
    unitNames: "Tên đơn vị trong biểu",
    unseenMarks: "{short}: {count} dấu công thức không đếm được ({cells})",
    severity: "Mức độ",
    layer: "Theo",
    place: "Vị trí",
    subject: "Họ và tên / Tập thể",
    what: "Vấn đề",
    cites: "Căn cứ",
    todo: "Cách xử lý",
  },
};
