import type { Enactment } from "../law/Regime";

/** What an enactment says beside its citation, which fills the rule's norm: nested figures by the leaf's name. */
export function figuresOf(enactment: Enactment): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(enactment)
      .filter(([name]) => !["cites", "evidence", "severity", "from"].includes(name))
      .flatMap(leaves),
  );
}

function leaves([name, value]: readonly [string, unknown]): (readonly [string, string | number])[] {
  if (typeof value === "object" && value !== null) return Object.entries(value).flatMap(leaves);
  return [[name, typeof value === "number" ? value : String(value)]];
}
