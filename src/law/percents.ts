/** The whole percentages that a share may be. */
export const percents: readonly number[] = Array.from({ length: 100 }, (_, index) => index + 1);

/** The whole percentage that the text is, from 1 to 100. */
export function readPercent(text: string): number | undefined {
  return percents.find((percent) => String(percent) === text);
}
