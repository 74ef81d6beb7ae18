/** First and last code of controls (but tab and line ends), soft hyphen, zero-width, direction and variation marks. */
export const invisibleRanges = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const;

/** Every character that shows nothing; for replacing. */
export const invisibleCharacters = new RegExp(
  `[${invisibleRanges.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join("")}]`,
  "gu",
);

/** Whether the code unit shows nothing. */
export function isInvisible(code: number): boolean {
  return invisibleRanges.some(([first, last]) => first <= code && code <= last);
}
