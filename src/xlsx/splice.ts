/** A piece of a text to be replaced; where `start` equals `end`, text is put in between. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all pieces replaced; they do not overlap. */
export function splice(text: string, splices: readonly Splice[]): string {
  let result = "";
  let position = 0;
  for (const { start, end, text: replacement } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(position, start) + replacement;
    position = end;
  }
  return result + text.slice(position);
}
