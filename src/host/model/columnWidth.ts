/** Width of a column, in characters, and height of a row, in points, that nobody has set. */
export const standardWidth = 8.43;
export const standardHeight = 15;

/** Files count a width in digits of the standard font, of 7 pixels each and with 5 pixels of margin; the API in points. */
export function pointsOf(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

export function charactersOf(points: number): number {
  return Math.max(0, Math.round(((points / 0.75 - 5) / 7) * 100) / 100);
}
