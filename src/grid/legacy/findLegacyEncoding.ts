import { textKey } from "../text";
import { decodeLegacy } from "./decodeLegacy";
import type { LegacyEncoding } from "./LegacyEncoding";
import { type Weight, weighDecoding } from "./weighDecoding";

const candidates: readonly LegacyEncoding[] = ["tcvn3", "vni"];
const CLEAR_EVIDENCE = 2;

/** Words of registers that have one sign only and are recognised all the same, as text keys. */
const knownWords: ReadonlySet<string> = new Set(
  ["Bằng khen", "Giấy khen", "Họ tên", "Ghi chú", "Phòng", "Đơn vị", "Tập thể", "Cá nhân", "Tổng cộng", "Xuất sắc"].map(
    textKey,
  ),
);

/** The legacy encoding that a text is written in: by its font, or by several signs that no Vietnamese in Unicode has. */
export function findLegacyEncoding(text: string, font?: string): LegacyEncoding | undefined {
  if (!/[\u00a1-\u00ff]/.test(text)) return undefined;
  const byFont = font === undefined ? undefined : encodingOfFont(font);
  if (byFont) return weighDecoding(text, byFont) && byFont;
  return candidates.find((encoding) => {
    const weight = weighDecoding(text, encoding);
    return weight && isClear(weight, text, encoding);
  });
}

function encodingOfFont(font: string): LegacyEncoding | undefined {
  if (/^\.vn/i.test(font)) return font.endsWith("H") ? "tcvn3-capitals" : "tcvn3";
  return /^vni[- ]/i.test(font) ? "vni" : undefined;
}

function isClear({ evidence, strangeAfter }: Weight, text: string, encoding: LegacyEncoding): boolean {
  if (strangeAfter > 0 || evidence === 0) return false;
  return evidence >= CLEAR_EVIDENCE || knownWords.has(textKey(decodeLegacy(text, encoding)));
}
