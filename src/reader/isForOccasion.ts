import { textKey } from "../grid/text";
import { mentionsOccasion } from "../registration/mentions";

/**
 * Whether words about an award that was given say that it was for an unexpected achievement or a campaign, or name what only such
 * awards are for; "thành tích xuất sắc trong phong trào thi đua yêu nước" is merit, and so is what calls itself that.
 */
export function isForOccasion(text: string): boolean {
  if (text.trim() === "") return false;
  const key = textKey(text);
  return !/\bcong trang\b/.test(key) && (themes.test(key) || mentionsOccasion(text.replace(given, " ")));
}

/** In a remark what was given before is no ground for what is asked for; here it is what the words are about. */
const given = /(?:đã\s)?được\s(?:tặng|nhận|trao)(?:\sthưởng)?/giu;

const themes = new RegExp(
  "\\b(?:" +
    [
      "covid|dich benh|phong chong (?:dich|bao|lut|thien tai|tham nhung|ma tuy|toi pham|chay)|phong chay",
      "bao lu|lu lut|thien tai|cuu (?:ho|nan|tro)|nong thon moi|ntm|giam ngheo|xoa doi|nguoi ngheo|den on dap nghia|hien mau",
      "bau cu|dai hoi (?:dang|dai bieu|the duc|the thao)|hoi (?:thi|thao|dien)|ki niem|tong ket \\d+|so ket \\d+",
      "cuoc van dong|hoc tap va lam theo|chuyen doi so|cai cach hanh chinh|cchc|do thi van minh|toan dan doan ket",
      "chung (?:suc|tay)",
    ].join("|") +
    ")\\b",
);
