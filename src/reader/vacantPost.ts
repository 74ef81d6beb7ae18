/** Whether a text says that nobody holds the post: "Khuyết", "(Trống)", "Chưa bổ nhiệm", "Đang tuyển dụng". */
export function isVacantPost(text: string): boolean {
  if (text.length > 80 || !/khuyết|trống|chưa|đang|chờ/i.test(text)) return false;
  const words = text
    .toLowerCase()
    .replace(/^[^\p{L}]+|[^\p{L}\d]+$/gu, "")
    .replace(/^(?:(?:vị trí|chức danh|chức vụ|biên chế|hiện|đang|còn|để|bỏ) )+(?=khuyết|trống|chưa)/, "");
  return empty.test(words) || pending.test(words);
}

const empty =
  /^(?:khuyết|trống)(?: ?[(:;,.–-].*| (?:vị trí|chức|biên chế|người|trưởng|phó|chánh|giám đốc|hiệu|kế toán|lãnh đạo|cấp).*)?$/;
const pending =
  /^(?:(?:chưa|đang|chờ) (?:bổ nhiệm|tuyển|bố trí|kiện toàn|phân công|có người|điều động)|chưa có$)(?!\p{L})/u;
