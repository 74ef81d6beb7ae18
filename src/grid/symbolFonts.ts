/** What single letters show in the symbol fonts that clerks tick with, by the font's name in small letters. */
export const symbolFonts: ReadonlyMap<string, { readonly ticks: string; readonly negatives: string }> = new Map([
  ["wingdings", { ticks: "üûþý", negatives: "¨o" }],
  ["wingdings 2", { ticks: "PORS", negatives: "£¤" }],
  ["webdings", { ticks: "a", negatives: "c" }],
  ["marlett", { ticks: "ab", negatives: "" }],
]);

/** The letters for which the cell's font has to be looked at. */
export const symbolFontCandidates: ReadonlySet<string> = new Set(
  [...symbolFonts.values()].flatMap(({ ticks, negatives }) => [...(ticks + negatives)]),
);
