import type { ColumnRole } from "../registration/Registration";

/** Words of a header and what they mean, tried in this order against the header's text key; `exact` is certain. */
export interface HeaderWords {
  readonly role: ColumnRole;
  readonly exact: readonly string[];
  readonly pattern?: RegExp;
}

// A wider wording stands after the narrower one that it would swallow: "xếp loại" is a level in words only where no level is named.
export const headerWords: readonly HeaderWords[] = [
  { role: "ordinal", exact: ["tt", "stt", "so tt", "no", "so thu tu"] },
  {
    role: "level",
    exact: [
      "mdhtnv",
      "mdht",
      "muc do",
      "xlcl",
      "xl",
      "xep loai",
      "ket qua xep loai",
      "xep loai chat luong",
      "ket qua xep loai chat luong",
    ],
    pattern:
      /^(dang ki )?((muc do|md) (hoan thanh|ht) ?(nv|nhiem vu|cong viec)?|((ket qua|kq) )?(danh gia )?(va )?(xep loai|xl)( chat luong| cl)?( can bo| cong chuc| vien chuc| cbcc| ccvc| ca nhan)*)$/,
  },
  {
    role: "subject",
    exact: ["ten ca nhan tap the", "ten tap the ca nhan", "ca nhan tap the", "tap the ca nhan", "ten tap the ca nhan"],
    pattern:
      /^(ho )?(va )?(ten )?(cua )?(ca nhan|tap the|don vi)( va| hoac)? (tap the|ca nhan|ho gia dinh)( va| hoac)?( ho gia dinh)?$/,
  },
  { role: "subject-kind", exact: ["phan loai doi tuong", "loai doi tuong", "doi tuong"] },
  { role: "salutation", exact: ["ong ba", "danh xung", "ten goi"], pattern: /^(ten goi )?ong ba\b/ },
  { role: "position", exact: [], pattern: /^(chuc vu|chuc danh|cap bac|cap ham|ngach)\b/ },
  { role: "birth", exact: [], pattern: /^(ngay|nam)( thang)?( nam)? sinh\b/ },
  {
    role: "result",
    exact: ["xet duyet", "binh xet", "ket qua"],
    pattern:
      /^(ket qua|kq\b|xet duyet|binh xet|y kien|de nghi cua|hoi dong|da dat|danh hieu (vong|da)\b|danh hieu(?!.*\bdang ki\b).* nam (hoc )?(truoc|20\d\d)|.*\bnam( hoc)? truoc$)/,
  },
  {
    role: "decision",
    exact: ["so qd", "so quyet dinh", "ngay ban hanh", "ngay qd", "ngay quyet dinh", "ngay chap nhan"],
  },
  { role: "count", exact: ["tong so", "tong cong", "so luong", "tong", "cong"] },
  { role: "titles-code", exact: ["ma danh hieu", "ma dhtd", "ma danh hieu thi dua"] },
  { role: "awards-code", exact: ["ma htkt", "ma hinh thuc kt", "ma hinh thuc khen thuong", "ma khen thuong"] },
  { role: "rank", exact: ["cap danh hieu", "cap khen thuong", "cap hang", "cap"] },
  {
    role: "ignored",
    exact: [
      "nu",
      "nam",
      "nam hoc",
      "gioi tinh",
      "cccd",
      "cmnd",
      "email",
      "que quan",
      "dia chi",
      "ki ten",
      "chu ki",
      "dan toc",
      "ton giao",
      "linh vuc",
      "mon",
      "mon day",
      "diem",
      "trich ngang",
      "tom tat",
      "phan loai",
      "thong tin cong tac",
      "tham nien",
      "noi dung",
      "thanh tich",
    ],
    pattern:
      /^(trinh do|dang vien|xep loai dang|so hieu|so dien thoai|dien thoai|ki niem chuong|tom tat|ngay vao|ma (phan|so|can|nhan|don|vien)|phan loai (can bo|khen thuong|vien chuc)|so nam cong tac|(tong )?so (cbcc|can bo|nguoi|lao dong))/,
  },
  { role: "given-name", exact: ["ten"] },
  {
    role: "name",
    exact: [
      "ho va ten",
      "ho ten",
      "ten ca nhan",
      "ca nhan",
      "ten doi tuong",
      "can bo",
      "ho va ten ca nhan",
      "ho",
      "ho dem",
      "ho lot",
      "ho va dem",
      "ho va chu dem",
      "ho va ten dem",
    ],
    pattern: /^ho (va )?(chu )?(dem )?(va )?ten/,
  },
  {
    role: "honors-text",
    exact: ["tdkt", "thi dua khen thuong", "dang ki thi dua khen thuong", "dang ki tdkt", "danh hieu hinh thuc"],
    pattern:
      /^(dang ki |de nghi )?(danh hieu|dhtd)( thi dua)?( va)? (hinh thuc|htkt)( khen thuong| kt)?( dang ki| de nghi)?$|^dang ki nam (hoc )?20\d\d( 20\d\d)?$/,
  },
  {
    role: "titles-text",
    exact: ["thi dua", "dang ki thi dua", "dhtd", "dang ki dhtd"],
    pattern:
      /^(ten |dang ki |de nghi |de xuat )*(danh hieu|dhtd)( thi dua)?( ca nhan| tap the)?( dang ki| de nghi| de xuat)?( thi dua)?( nam( hoc)? 20\d\d( 20\d\d)?)?$/,
  },
  {
    role: "awards-text",
    exact: ["khen thuong", "hinh thuc", "htkt", "dang ki khen thuong", "de nghi khen thuong"],
    pattern:
      /^(ten |dang ki |de nghi |de xuat )*(hinh thuc|htkt)( khen thuong| kt)?( dang ki| de nghi| de xuat)?( nam( hoc)? 20\d\d( 20\d\d)?)?$/,
  },
  {
    role: "unit",
    exact: [
      "don vi",
      "phong don vi",
      "phong ban",
      "ten don vi",
      "tap the",
      "ten tap the",
      "to",
      "khoa",
      "bo phan",
      "phong",
      "bo mon",
    ],
    pattern:
      /^(ten )?(phong|don vi|tap the|to|khoa|bo phan)( (ban|don vi|cong tac|bo mon|tap the|to|khoa|khoi|phong|trung tam))+$/,
  },
  { role: "note", exact: ["ghi chu", "g c"], pattern: /^ghi chu/ },
  { role: "initiative", exact: ["skkn", "sk"], pattern: /^(dang ki |ten )*(sang kien|skkn|de tai|giai phap)/ },
  {
    role: "level:not-completed",
    exact: ["khtnv", "kht", "khong htnv", "khong hoan thanh"],
    pattern: /^khong (hoan thanh|ht)( nhiem vu| nv)?$/,
  },
  {
    role: "level:excellent",
    exact: ["htxsnv", "htxs", "xs", "ht xs nv", "xuat sac"],
    pattern: /^(hoan thanh|ht) (xuat sac|xs)( nhiem vu| nv)?$/,
  },
  {
    role: "level:good",
    exact: ["httnv", "htt", "ht tot", "tot"],
    pattern: /^(hoan thanh|ht) tot( nhiem vu| nv)?$/,
  },
  { role: "level:completed", exact: ["hoan thanh nhiem vu", "htnv", "hoan thanh"] },
  {
    role: "level",
    exact: [],
    pattern:
      /muc do (hoan thanh|ht)|xep loai (chat luong|cl\b)|muc tieu hoan thanh nhiem vu|^(danh gia )?(va )?xep loai nam( hoc)? 20\d\d/,
  },
  {
    role: "advanced-collective",
    exact: ["ttldtt", "tt ldtt", "tap the ldtt"],
    pattern: /^(danh hieu )?(tap the|tt) (lao dong tien tien|ldtt|ld tt)/,
  },
  {
    role: "excellent-collective",
    exact: ["ttldxs", "tt ldxs", "ldxs", "tap the ldxs"],
    pattern: /^(danh hieu )?((tap the|tt) )?(lao dong xuat sac|ldxs|ld xs)/,
  },
  { role: "advanced-worker", exact: ["ldtt", "ld tt"], pattern: /^(danh hieu )?lao dong tien tien/ },
  {
    role: "national-fighter",
    exact: ["cstdtq", "cstd tq"],
    pattern: /^(danh hieu )?(chien si thi dua|cstd) (.* )?quoc\b/,
  },
  {
    role: "grassroots-fighter",
    exact: ["cstdcs", "cstd cs"],
    pattern: /^(danh hieu )?(chien si thi dua|cstd) (cap )?(co so|cs)\b/,
  },
  {
    role: "provincial-fighter",
    exact: ["cstdt", "cstd t"],
    pattern: /^(danh hieu )?(chien si thi dua|cstd) (cap )?(tinh|thanh pho|tp|bo|nganh)\b/,
  },
  { role: "government-flag", exact: ["co cp"], pattern: /^co (thi dua |td )?(cua )?(chinh phu|cp)\b/ },
  { role: "ministerial-flag", exact: ["co bo"], pattern: /^co (thi dua |td )?(cua |cap )?(bo|nganh)\b/ },
  {
    role: "provincial-flag",
    exact: ["co tinh"],
    pattern: /^co (thi dua |td )?(cua |cap )?(chu tich )?(ubnd |uy ban nhan dan )?(tinh|thanh pho|tp)\b/,
  },
  { role: "department-certificate", exact: ["gk"], pattern: /^(giay khen|gk)\b/ },
  {
    role: "prime-minister-merit",
    exact: ["bkttg", "bkttcp"],
    pattern: /^(bang khen|bk) (.* )?(thu tuong|ttg|ttcp)\b/,
  },
  {
    role: "ministerial-merit",
    exact: ["bk bt"],
    pattern: /^(bang khen|bk) (cua )?(bo truong|bo|bt|nganh)\b(?!.*\b(tinh|ubnd)\b)/,
  },
  {
    role: "provincial-merit",
    exact: ["bkt"],
    pattern:
      /^(bang khen|bk) (?!.*\b(bo|nganh|thu tuong)\b)(.* )?(chu tich|ct|ubnd|uy ban nhan dan|tinh|thanh pho|tp)\b/,
  },
  { role: "labour-order", exact: ["hcld", "hc", "huan chuong"], pattern: /^(huan chuong|hcld)( lao dong| ld)?\b/ },
];
