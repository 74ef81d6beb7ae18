/** Marks that register, in small letters. Crosses are ticks: the forms say "đánh dấu x". */
export const ticks: readonly string[] = [
  "x",
  "×",
  "х", // Cyrillic
  "ｘ", // full-width
  "+",
  "*",
  "v",
  "√",
  "✓",
  "✔",
  "☑",
  "☒",
  "✗",
  "✘",
  "●",
  "•",
  "■",
  "1",
  "01",
  "true",
  "đúng",
  "có",
  "đăng ký",
  "đăng kí",
  "đk",
];

/** Marks that say "no", in small letters. */
export const negatives: readonly string[] = ["-", "–", "—", "0", "không", "k", "kđk", "false", "sai", "☐"];
