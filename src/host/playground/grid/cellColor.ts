/** A color as files tell it. */
export interface FileColor {
  readonly rgb?: string;
  readonly theme?: number;
  readonly tint?: number;
}

/** The colors of Office's own theme, by the numbers files have for them; a workbook's own theme is not read. */
const theme = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/** The color as a style sheet tells it; undefined where the file leaves it to Excel. */
export function cellColor(color: FileColor | undefined): string | undefined {
  const rgb = color?.rgb?.slice(-6) ?? theme[color?.theme ?? -1];
  return rgb === undefined || !/^[0-9a-f]{6}$/i.test(rgb) ? undefined : tinted(rgb, color?.tint ?? 0);
}

/** A tint of 0.4 goes four tenths of the way to white, one of -0.4 to black. */
function tinted(rgb: string, tint: number): string {
  const goal = tint > 0 ? 255 : 0;
  const parts = [0, 2, 4].map((at) => {
    const part = parseInt(rgb.slice(at, at + 2), 16);
    return Math.round(part + (goal - part) * Math.min(Math.abs(tint), 1));
  });
  return `rgb(${parts.join(" ")})`;
}
