import { textKey } from "../grid/text";
import type { Delegate } from "../registration/DelegateList";

/** "Điển hình tiên tiến", "CSTĐCS", "Gương người tốt, việc tốt"; "Khách mời". Leaders who attend are neither. */
export function delegateGroup(text: string): Delegate["group"] {
  const key = textKey(text);
  const isModel = model.test(key);
  // "nhân tố mới" is no guest.
  const isGuest = /\bkhach\b/.test(key) || /(?<!\p{L})mời(?!\p{L})/iu.test(text);
  if (isModel === isGuest) return undefined;
  return isModel ? "model" : "guest";
}

const model =
  /\b(?:dien hinh|tien tien|tieu bieu|chien si thi dua|cstd[a-z]*|(?:tt)?ld(?:tt|xs)|dhtt|lao dong (?:gioi|sang tao|xuat sac)|nhan to moi|guong|nguoi tot|bieu duong|ton vinh)\b/;
