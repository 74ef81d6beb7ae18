/** Vietnamese encodings from before Unicode, seen in Excel as Latin letters and signs: "Lao ®éng", "Lao ñoäng". */
export type LegacyEncoding =
  | "tcvn3"
  /** TCVN3 in a font such as .VnTimeH, which shows the small letters' codes as capitals. */
  | "tcvn3-capitals"
  | "vni";
