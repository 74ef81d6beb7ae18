import { decodeLegacy } from "../../../src/grid/legacy/decodeLegacy";
import { tcvn3 } from "../../../src/grid/legacy/tcvn3";
import { vni } from "../../../src/grid/legacy/vni";
import { encodeLegacy, vietnameseLetters } from "../../support/encodeLegacy";

const capitals = vietnameseLetters.map((letter) => letter.toUpperCase());

it("has a code for each of the 67 letters that are not plain Latin", () => {
  expect(vietnameseLetters).toHaveLength(67);
  expect([...tcvn3.values()].sort()).toEqual([...vietnameseLetters, ..."ĂÂĐÊÔƠƯ"].sort());
  expect([...new Set(vni.values())].sort()).toEqual([...vietnameseLetters, ...capitals].sort());
});

describe("TCVN3", () => {
  it.each(vietnameseLetters)("reads the small letter %s", (letter) => {
    expect(decodeLegacy(encodeLegacy(letter, "tcvn3"), "tcvn3")).toBe(letter);
  });

  it.each(capitals)("reads the capital %s in a font of capitals, and between capitals in any font", (letter) => {
    expect(decodeLegacy(encodeLegacy(letter.toLowerCase(), "tcvn3"), "tcvn3-capitals")).toBe(letter);
    expect(decodeLegacy(`TR${encodeLegacy(letter, "tcvn3")}N`, "tcvn3")).toBe(`TR${letter}N`);
  });

  it.each([
    ["Lao ®éng tiªn tiÕn", "Lao động tiên tiến"],
    ["ChiÕn sÜ thi ®ua c¬ së", "Chiến sĩ thi đua cơ sở"],
    ["Hoµn thµnh xuÊt s¾c nhiÖm vô", "Hoàn thành xuất sắc nhiệm vụ"],
    ["TËp thÓ", "Tập thể"],
    ["B»ng khen", "Bằng khen"],
    ["Hä vµ tªn", "Họ và tên"],
    ["Ghi chó", "Ghi chú"],
    ["TH¦ëNG", "THƯỞNG"],
    ["TRÇN V¡N AN", "TRẦN VĂN AN"],
    ["T« Hµ", "Tô Hà"],
    ["TRÇN V¡N T¸", "TRẦN VĂN TÁ"],
    ["Lý ThÞ BÐ (CST§CS)", "Lý Thị Bé (CSTĐCS)"],
  ])("reads %s as %s", (text, read) => expect(decodeLegacy(text, "tcvn3")).toBe(read));

  it("reads text in a font of capitals as capitals", () => {
    expect(decodeLegacy("chiÕn sÜ thi ®ua", "tcvn3-capitals")).toBe("CHIẾN SĨ THI ĐUA");
  });
});

describe("VNI-Windows", () => {
  it.each([...vietnameseLetters, ...capitals])("reads the letter %s", (letter) => {
    expect(decodeLegacy(encodeLegacy(letter, "vni"), "vni")).toBe(letter);
  });

  it.each([
    ["Lao ñoäng tieân tieán", "Lao động tiên tiến"],
    ["Chieán só thi ñua cô sôû", "Chiến sĩ thi đua cơ sở"],
    ["Hoaøn thaønh xuaát saéc nhieäm vuï", "Hoàn thành xuất sắc nhiệm vụ"],
    ["Hoï vaø teân", "Họ và tên"],
    ["CHIEÁN SÓ THI ÑUA", "CHIẾN SĨ THI ĐUA"],
    ["Aùnh", "Ánh"],
    ["ngöôøi ñöôïc khen thöôûng", "người được khen thưởng"],
  ])("reads %s as %s", (text, read) => expect(decodeLegacy(text, "vni")).toBe(read));
});

it.each(["tcvn3", "vni"] as const)("leaves plain Latin letters, figures and signs of %s as they are", (encoding) => {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
  expect(decodeLegacy(ascii, encoding)).toBe(ascii);
});
