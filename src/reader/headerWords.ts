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
    role: "ignored",
    exact: ["nu", "nam", "ngay sinh", "nam sinh", "gioi tinh", "cccd", "que quan", "dia chi", "ki ten", "chu ki"],
    pattern:
      /^(chuc vu|chuc danh|cap bac|ngach|trinh do|dang vien|xep loai dang|danh hieu.* nam (truoc|20\d\d)|ket qua|so hieu|ong ba|so dien thoai|ki niem chuong)/,
  },
  {
    role: "name",
    exact: ["ho va ten", "ho ten", "ten ca nhan", "ca nhan", "ten doi tuong", "can bo", "ho va ten ca nhan"],
    pattern: /^ho (va )?(chu )?(dem )?(va )?ten/,
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
    ],
    pattern:
      /^(ten )?(phong|don vi|tap the|to|khoa|bo phan)( (ban|don vi|cong tac|bo mon|tap the|to|khoa|trung tam))+$/,
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
    exact: ["mdhtnv", "xlcl", "xep loai"],
    pattern: /muc do hoan thanh|xep loai chat luong|ket qua xep loai|muc tieu hoan thanh nhiem vu/,
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
