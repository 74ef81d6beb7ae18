/** Left, middle and right of a header or footer line, which files keep as "&Lleft&Cmiddle&Rright". */
export type Part = "L" | "C" | "R";

export function splitParts(line: string): Readonly<Record<Part, string>> {
  const parts = { L: "", C: "", R: "" };
  let part: Part = "C";
  for (const piece of line.split(/(&[LCR])/)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") part = partOf(piece);
    else parts[part] += piece;
  }
  return parts;
}

function partOf(mark: "&L" | "&C" | "&R"): Part {
  return ({ "&L": "L", "&C": "C", "&R": "R" } as const)[mark];
}

export function joinParts({ L, C, R }: Readonly<Record<Part, string>>): string {
  return [L && `&L${L}`, C && `&C${C}`, R && `&R${R}`].join("");
}
