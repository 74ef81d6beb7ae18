import { invisibleRanges } from "./invisible";
import { tcvn3 } from "./legacy/tcvn3";
import { vni } from "./legacy/vni";
import { lookAlikes } from "./lookAlikes";
import { unitTable } from "./unitTable";

const legacySigns = [...tcvn3.keys(), ...vni.keys()].join("").replace(/[A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ]/gi, "");

/** By code unit, 1 for a sign that Vietnamese in composed Unicode does not have. */
const foreign = unitTable([...invisibleRanges, [0x300, 0x36f]]);
for (const sign of [...legacySigns, ...lookAlikes.keys()]) foreign[sign.charCodeAt(0)] = 1;

/**
 * Whether a text holds a sign of a legacy encoding, an accent apart from its letter, an invisible character or a letter
 * that only looks Vietnamese. Nearly no text does, and what looks closer is slow.
 */
export function hasForeignSign(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (foreign[text.charCodeAt(index)] === 1) return true;
  return false;
}
