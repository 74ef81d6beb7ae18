const letters = "àáảãạ ăằắẳẵặ âầấẩẫậ đ èéẻẽẹ êềếểễệ ìíỉĩị òóỏõọ ôồốổỗộ ơờớởỡợ ùúủũụ ưừứửữự ỳýỷỹỵ ĂÂĐÊÔƠƯ";
const codes = "µ¸¶·¹ ¨»¾¼½Æ ©ÇÊÈÉË ® ÌÐÎÏÑ ªÒÕÓÔÖ ×ÝØÜÞ ßãáâä «åèæçé ¬êíëìî ïóñòô \u00adõøö÷ù úýûüþ ¡¢§£¤¥¦";

/** TCVN3 (ABC): the letter of each code. Capitals with a tone have no code of their own, they stand as small letters. */
export const tcvn3: ReadonlyMap<string, string> = new Map(
  [...codes].flatMap((code, index) => (code === " " ? [] : [[code, letters.charAt(index)] as const])),
);
