import { textKey, tidy } from "../grid/text";

/** Lines under a table: signatures, the date, who made the list. */
export function isSignature(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  const key = textKey(text);
  return (
    opening.test(`${key} `) ||
    /^[^\p{L}]*(?:lưu|lưu ý|ghi chú|chú thích)\s*:/iu.test(text) ||
    /^.{0,40}ngay (\d+ )?thang (\d+ )?nam/.test(key) ||
    isDateLine(text)
  );
}

/** A post alone, which signs, or heads those who hold it. */
export function isPost(text: string): boolean {
  return text.length <= LONGEST_LINE && (signer.test(textKey(text)) || headOfTeam.test(plain(text)));
}

/** What may be a signature or a unit or a post with its duties: "BAN GIÁM ĐỐC", "TRƯỞNG PHÒNG TỔ CHỨC", "TM. HỘI ĐỒNG". */
export function maySign(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  return (
    isPost(text) ||
    /^(?:TM|TL|KT|TUQ|T\/M)\s*[.\s]\s*\p{Lu}/u.test(text) ||
    /^(?:ban (?:giam doc|giam hieu|chap hanh|thuong vu|lanh dao)|hoi dong)\b/.test(textKey(text)) ||
    /^(?:(?:q|p|quyền|phó|phụ trách)\.? ?)?(?:(?:tổng )?giám đốc|hiệu trưởng|chủ tịch|bí thư|chánh (?:văn phòng|thanh tra|án)|(?:cục|viện|trạm|hạt|tổ|đội|vụ) trưởng|trưởng (?:phòng|ban|khoa|trung tâm|bộ phận|bộ môn|đơn vị|trạm|chi nhánh|công an|văn phòng|thôn))(?: |$)/.test(
      plain(text),
    )
  );
}

const LONGEST_LINE = 120;

const opening =
  /^(ngay (\d+ )?thang |nguoi (lap|tong hop|ki|viet|bao cao|duyet|kiem tra) |lap (bang|bieu) |thu truong |noi nhan |xac nhan |(phe )?duyet |(an dinh )?danh sach (nay |tren )?(gom|co) |an dinh (danh sach|so luong) |(da )?ki (va )?(ten|ghi ro|dong dau)|da ki $)/;

const signer =
  /^((tm|tl|kt|q|p|tuq) )*(pho )?(truong (phong|don vi|ban|khoa|bo mon|bo phan|tram)|(tong )?giam doc|hieu truong|chu tich|thu ki|chanh (van phong|thanh tra)|chi cuc truong|cuc truong|ke toan( truong)?|lanh dao don vi)( don vi| so| cong doan| hoi dong)?$/;

// Without accents "Vũ Trường" and "Tô Trường" read like these.
const headOfTeam =
  /^(?:(?:tm|kt|q|p)[. ]{1,2})?(?:phó )?(?:viện|trạm|hạt|tổ|đội|vụ|đoàn|nhóm|xóm|thôn|bếp|ca) (?:phó|trưởng)$/;

/** "Hà Tĩnh, ngày 10/3/2024", "Ngày … / … / 2024". */
function isDateLine(text: string): boolean {
  return /^(?:[^\d,(]{0,40},\s{0,3})?ngày[\s\d.…]{1,8}[/-][\s\d.…]{1,8}[/-][\s\d.…]{1,8}$/iu.test(text);
}

function plain(text: string): string {
  return tidy(text).toLowerCase();
}
