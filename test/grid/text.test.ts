import { textKey, textKeyHash, tidy } from "../../src/grid/text";

it.each([
  ["Chiến sỹ  thi-đua", "chien si thi dua"],
  ["CHIẾN SĨ THI ĐUA", "chien si thi dua"],
  ["Chiến sĩ".normalize("NFD"), "chien si"],
  ["PHÒNG/ĐƠN VỊ", "phong don vi"],
  ["Huân chương lao động hạng...", "huan chuong lao dong hang"],
  ["  Đỗ Văn Ý ", "do van y"],
  ["hoà", "hoa"],
  ["hòa", "hoa"],
  ["Q/NGÃI", "q ngai"],
  ["Tường Vy", "tuong vi"],
  ["Ngu\u200byễn\u202e", "nguyen"],
  ["", ""],
])("%p has the key %p", (text, key) => expect(textKey(text)).toBe(key));

it.each([
  ["  Nguyễn\u00a0 Văn  An ", "Nguyễn Văn An"],
  ["Nguyễn".normalize("NFD"), "Nguyễn"],
  ["a\nb", "a b"],
  ["\u200bAn", "An"],
  ["Ngu\u200byễn\u00ad An", "Nguyễn An"],
  ["\u202eNguyễn An", "\u202eNguyễn An"],
  [" ", ""],
  ["Trần Thị Bình", "Trần Thị Bình"],
])("%p is tidied to %p", (text, tidied) => expect(tidy(text)).toBe(tidied));

it.each([
  ["Lý Thị Mỹ", "Lí  Thị-Mĩ"],
  ["Trần Thị Bình", "tran thi binh"],
  ["Hòa".normalize("NFD"), "HOÀ"],
])("%p and %p, which have one key, have one hash", (a, b) => {
  expect(textKey(a)).toBe(textKey(b));
  expect(textKeyHash(a)).toBe(textKeyHash(b));
});
