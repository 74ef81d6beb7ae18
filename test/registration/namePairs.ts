/** Two spellings and whether they are one name. */
export type NamePair = readonly [a: string, b: string, expected: "same" | "variant" | "different"];

const families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Vũ"];
const middles = ["Văn", "Thị", "Hữu", "Đức", "Minh", "Ngọc", "Quốc", "Xuân"];
const givens = ["An", "Bình", "Hương", "Đạt", "Tuyết", "Phượng", "Khuê", "Yến", "Nguyên", "Trường", "Ước", "Ánh"];

/** Each syllable beside itself with the tone on another vowel, the new place or a slip of the typist. */
const tonePlaces = [
  ["Hòa", "Hoà"],
  ["Hóa", "Hoá"],
  ["Hỏa", "Hoả"],
  ["Họa", "Hoạ"],
  ["Tòa", "Toà"],
  ["Thỏa", "Thoả"],
  ["Khóa", "Khoá"],
  ["Đóa", "Đoá"],
  ["Hòe", "Hoè"],
  ["Khỏe", "Khoẻ"],
  ["Thúy", "Thuý"],
  ["Thủy", "Thuỷ"],
  ["Thùy", "Thuỳ"],
  ["Thụy", "Thuỵ"],
  ["Lũy", "Luỹ"],
  ["Túy", "Tuý"],
  ["Tụy", "Tuỵ"],
  ["Huy", "Huy"],
  ["Hoàn", "Hòan"],
  ["Toàn", "Tòan"],
  ["Toản", "Tỏan"],
  ["Hoàng", "Hòang"],
  ["Khoái", "Khóai"],
  ["Quý", "Qúy"],
  ["Quế", "Qúê"],
  ["Giáp", "Gíap"],
  ["Huỳnh", "Hùynh"],
  ["Quỳnh", "Qùynh"],
  ["Của", "Cuả"],
  ["Mùa", "Muà"],
] as const;

/** Syllables in which i and y are both written. */
const lawfulY = [
  ["Lý", "Lí"],
  ["Ly", "Li"],
  ["Kỳ", "Kì"],
  ["Kỷ", "Kỉ"],
  ["Mỹ", "Mĩ"],
  ["My", "Mi"],
  ["Sỹ", "Sĩ"],
  ["Tỵ", "Tị"],
  ["Tý", "Tí"],
  ["Hỷ", "Hỉ"],
  ["Hy", "Hi"],
  ["Vy", "Vi"],
  ["Vỹ", "Vĩ"],
  ["Quý", "Quí"],
  ["Quỳ", "Quì"],
  ["Quy", "Qui"],
] as const;

/** Syllables that are near each other and are different names; among them those that carelessness makes one. */
const near = [
  ["Nguyên", "Nguyễn"],
  ["Nguyên", "Nguyện"],
  ["An", "Ân"],
  ["An", "Ẩn"],
  ["Ánh", "Anh"],
  ["Ánh", "Ảnh"],
  ["Dũng", "Dung"],
  ["Dũng", "Dụng"],
  ["Đung", "Dung"],
  ["Đức", "Dức"],
  ["Đạt", "Dạt"],
  ["Hoàn", "Hoan"],
  ["Hoàn", "Hoản"],
  ["Hoàn", "Hoàng"],
  ["Hoàn", "Hoà"],
  ["Suýt", "Suyt"],
  ["Suýt", "Suít"],
  ["Suýt", "Súyts"],
  ["Huỳnh", "Huynh"],
  ["Huỳnh", "Huình"],
  ["Huỳnh", "Hoàng"],
  ["Quỳnh", "Quình"],
  ["Thúy", "Thúi"],
  ["Thúy", "Thủy"],
  ["Thúy", "Thùy"],
  ["Thụy", "Thị"],
  ["Tuý", "Túi"],
  ["Mai", "May"],
  ["Hải", "Hảy"],
  ["Thái", "Tháy"],
  ["Thy", "Thi"],
  ["Yên", "Iên"],
  ["Yến", "Yên"],
  ["Ý", "Í"],
  ["Hòa", "Hóa"],
  ["Hòa", "Hào"],
  ["Hà", "Hạ"],
  ["Thu", "Thư"],
  ["Thơ", "Thư"],
  ["Tâm", "Tam"],
  ["Tấn", "Tân"],
  ["Tiên", "Tiến"],
  ["Long", "Lông"],
  ["Loan", "Loàn"],
  ["Phương", "Phượng"],
  ["Phương", "Phường"],
  ["Trang", "Tràng"],
  ["Quang", "Quảng"],
  ["Quân", "Quan"],
  ["Khoa", "Khoá"],
  ["Sơn", "Sớn"],
  ["Vũ", "Võ"],
  ["Vinh", "Vĩnh"],
  ["Linh", "Lĩnh"],
  ["Bảo", "Báo"],
  ["Lan", "Lân"],
  ["Lam", "Lâm"],
  ["Nga", "Ngà"],
  ["Nhung", "Nhưng"],
  ["Oanh", "Oánh"],
] as const;

const latinToOther = { a: "а", o: "о", e: "е", c: "с", p: "р", x: "х", A: "А", T: "Т", H: "Н", M: "М", B: "В", K: "К" };

/** Whole names that no list makes. */
const traps: readonly NamePair[] = [
  ["Nguyễn Văn An", "Nguyễn Văn An", "same"],
  ["Nguyễn\u00a0Văn\u2003An", "Nguyễn Văn An", "same"],
  ["Nguyễn Văn An\n", "Nguyễn Văn An", "same"],
  ["Ngu\u200byễn Văn An\ufeff", "Nguyễn Văn An", "same"],
  ["\u202aNguyễn Văn An\u202c", "Nguyễn Văn An", "same"],
  ["ĐẶNG THỊ ÚT", "Đặng Thị Út", "same"],
  ["Trần Lê Hà-My", "Trần Lê Hà Mi", "variant"],
  ["Trần Lê Hà – My", "Trần Lê Hà My", "variant"],
  ["H'Hen Niê", "H’Hen Niê", "variant"],
  ["Y-Blôk Êban", "Y Blôk Êban", "variant"],
  ["LÊ THỊ HOÀ", "Lê Thị Hòa", "variant"],
  ["Lê Thị Hoà".normalize("NFD"), "Lê Thị Hòa", "variant"],
  ["TÔN NỮ THUÝ VY", "Tôn Nữ Thúy Vi", "variant"],
  ["Ðinh Văn Ðức", "Đinh Văn Đức", "variant"],
  ["Nguyên Văn An", "Nguyễn Văn An", "different"],
  ["Nguyen Van An", "Nguyễn Văn An", "different"],
  ["NGUYEN VAN AN", "NGUYỄN VĂN AN", "different"],
  ["Nguyễn Văn An", "Nguyễn An", "different"],
  ["Nguyễn Văn An", "An Văn Nguyễn", "different"],
  ["Nguyễn Văn An", "Nguyễn Văn Anh", "different"],
  ["Nguyễn Văn An (1980)", "Nguyễn Văn An (1985)", "different"],
  ["Nguyễn Văn An (A)", "Nguyễn Văn An (B)", "different"],
  ["Nguyễn Văn An 1", "Nguyễn Văn An 2", "different"],
  ["Nguyễn Văn An A", "Nguyễn Văn An", "different"],
  ["Ng. Văn An", "Nguyễn Văn An", "different"],
  ["Nguyễn VănAn", "Nguyễn Văn An", "different"],
  ["Mai Lan Anh", "Mai Lan Ánh", "different"],
  ["Lý Mai", "Lý May", "different"],
  ["Hoàn Suýt Huỳnh", "Hoan Suyt Huynh", "different"],
  ["Иван Петров", "Ivan Petrov", "different"],
  ["", "Nguyễn Văn An", "different"],
  ["", "", "same"],
];

/** The labelled list: the families, middles and given names above, spelled in every way, and the traps. */
export const namePairs: readonly NamePair[] = [
  ...traps,
  ...names(0).flatMap((name): readonly NamePair[] => [
    [name, name.toUpperCase(), "same"],
    [name, name.normalize("NFD"), "same"],
    [name.toLowerCase().normalize("NFD"), ` ${name.replaceAll(" ", "  ")} `, "same"],
    [name, name.replaceAll(" ", "-"), "variant"],
    [name, withOtherLetters(name), withOtherLetters(name) === name ? "same" : "variant"],
  ]),
  ...tonePlaces.flatMap(([a, b], index) => spelled(a, b, index, a === b ? "same" : "variant")),
  ...lawfulY.flatMap(([a, b], index) => spelled(a, b, index, "variant")),
  ...near.flatMap(([a, b], index) => spelled(a, b, index, "different")),
  // The next name of the list is always another.
  ...names(1).map((name, index): NamePair => [name, names(0)[index] ?? "", "different"]),
];

/** Forty names, `shift` steps on in the list of given names. */
function names(shift: number): readonly string[] {
  return Array.from({ length: 40 }, (_, index) => `${beginning(index)} ${at(givens, index + shift)}`);
}

function beginning(index: number): string {
  return `${at(families, index)} ${at(middles, Math.floor(index / families.length) + index)}`;
}

/** The two syllables as given names of one person, as middle names, and in capitals. */
function spelled(a: string, b: string, index: number, expected: NamePair[2]): readonly NamePair[] {
  const [before, after] = [beginning(index), at(givens, index)];
  return [
    [`${before} ${a}`, `${before} ${b}`, expected],
    [`${at(families, index)} ${a} ${after}`, `${at(families, index)} ${b} ${after}`, expected],
    [`${before} ${a}`.toUpperCase(), `${before} ${b}`.normalize("NFD"), expected],
  ];
}

function withOtherLetters(name: string): string {
  return name.replace(/[aoecpxATHMBK]/g, (letter) => latinToOther[letter as keyof typeof latinToOther]);
}

function at(list: readonly string[], index: number): string {
  return list[index % list.length] ?? "";
}
