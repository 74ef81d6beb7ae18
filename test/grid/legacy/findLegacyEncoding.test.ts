import { decodeLegacy } from "../../../src/grid/legacy/decodeLegacy";
import { findLegacyEncoding } from "../../../src/grid/legacy/findLegacyEncoding";
import { encodeLegacy } from "../../support/encodeLegacy";

/** Headers, titles and names of registers. */
const phrases = [
  "Lao động tiên tiến",
  "Chiến sĩ thi đua cơ sở",
  "Chiến sĩ thi đua cấp tỉnh",
  "Chiến sĩ thi đua toàn quốc",
  "Tập thể lao động xuất sắc",
  "Đăng ký mức độ hoàn thành nhiệm vụ",
  "Hoàn thành xuất sắc nhiệm vụ",
  "Hoàn thành tốt nhiệm vụ",
  "Không hoàn thành nhiệm vụ",
  "Giấy khen Giám đốc Sở",
  "Bằng khen Chủ tịch UBND tỉnh",
  "Bằng khen Thủ tướng Chính phủ",
  "Bằng khen",
  "Huân chương lao động hạng Ba",
  "Cờ thi đua của Chính phủ",
  "Họ và tên",
  "Tổng cộng",
  "Phòng",
  "Đơn vị",
  "Phòng Kế hoạch - Tài chính",
  "Nguyễn Thị Hương",
  "Trần Văn Dũng",
  "Hoàng Quốc Đạt",
  "ĐĂNG KÝ DANH HIỆU THI ĐUA VÀ HÌNH THỨC KHEN THƯỞNG NĂM 2022",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "CSTĐ cơ sở",
];

describe.each(["tcvn3", "vni"] as const)("%s", (encoding) => {
  it.each(phrases)("is recognised in “%s”, and read back", (phrase) => {
    const text = encodeLegacy(phrase, encoding);
    expect(findLegacyEncoding(text)).toBe(encoding);
    expect(decodeLegacy(text, encoding)).toBe(phrase);
  });
});

it.each([
  ["Hµ", ".VnTime", "tcvn3"],
  ["Hµ", ".VnTimeH", "tcvn3-capitals"],
  ["Hµ", ".VnArial NarrowH", "tcvn3-capitals"],
  ["Haø", "VNI-Times", "vni"],
  ["Hµ", "Times New Roman", undefined],
  ["Ha", ".VnTime", undefined],
  ["Hà Đức", ".VnTime", undefined],
])("“%s” in %s is %s", (text, font, encoding) => expect(findLegacyEncoding(text, font)).toBe(encoding));

// What is proper Unicode, however strange it looks, stays as it is.
it.each([
  ...phrases,
  ...phrases.map((phrase) => phrase.toUpperCase()),
  ...phrases.map((phrase) => phrase.normalize("NFD")),
  "Phần mềm Microsoft® Office",
  "Coca-Cola® Vietnam",
  "© 2022 An Bình",
  "An Bình ©2022",
  "©An Bình",
  "5 µm × 3 µm",
  "10 µg/ml, 20 µl",
  "25 m² ± 3 %, 40 °C",
  "§ 12, § 13",
  "½ ngày, ¾ giờ, ¼ ha",
  "£5, ¥100, 20¢",
  "1ª, 2º, Mª José",
  "col·lecció",
  "« Bonjour »",
  "café, résumé, naïve, Noël",
  "Thaï Airways",
  "Thaï Lan",
  "Loïc Müller",
  "São Paulo, não, ação",
  "El Niño, España, señor",
  "Zürich, Köln, Göteborg, Größe",
  "Bjørn Ødegård, Søren, smørrebrød",
  "Ångström, Þórr, Ægir",
  "le forêt, très tôt, bien sûr, la mère, à côté",
  "L'été où il naît, ça va, œuvre",
  "Genève, Benoît, Chloé, Anaïs",
  "Curaçao, façade, garçon",
  "Hà, Lê, Tô, Lý, Só, Thò, chó, Hò",
  "Hoà, hoá, toà, khoé, quà, quý, quê",
  "Ghi chó",
  "Cô Thì có hai con mèo",
  "ý",
  "ü",
  "þ",
  "®",
  "",
  "Nguyá»…n VÄƒn An",
  "RÃ©sumÃ©",
])("leaves “%s” alone", (text) => expect(findLegacyEncoding(text)).toBeUndefined());
