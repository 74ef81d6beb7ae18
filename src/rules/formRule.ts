import type { Enactment } from "../law/Regime";

/** What a rule of the form says of itself: no article stands behind it, and it holds under every regime from the first on. */
export const ofTheForm = {
  layer: "form",
  enactments: { "law-2003": { cites: [], evidence: "confirmed" } satisfies Enactment },
} as const;
