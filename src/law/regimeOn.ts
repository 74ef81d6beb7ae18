import type { Regime, RegimeId } from "./Regime";
import { regimes } from "./regimes";

/** The regime in force on an ISO date; the newest where no date is known, the oldest for dates before it. */
export function regimeOn(date: string | undefined): Regime {
  const started = regimes.filter((regime) => date === undefined || regime.inForce.from <= date);
  return newest(started.length > 0 ? started : [newest(regimes, -1)]);
}

/** The regime that starts on the day after an ISO date, if one does. */
export function regimeAfter(date: string): Regime | undefined {
  const ended = regimes.find(({ inForce }) => "until" in inForce && inForce.until === date);
  return ended && regimes.find((regime) => "succeeds" in regime && regime.succeeds === ended.id);
}

/** The date, or the nearest day on which the regime is in force: a regime may be chosen whatever the date. */
export function dayWithin({ inForce: { from, until } }: Regime, date: string | undefined): string | undefined {
  if (date === undefined) return until;
  if (date < from) return from;
  return until !== undefined && date > until ? until : date;
}

export function regimeOf(id: RegimeId): Regime {
  const regime = regimes.find((candidate) => candidate.id === id);
  if (!regime) throw new Error(`no regime ${id}`);
  return regime;
}

function newest(candidates: readonly Regime[], direction = 1): Regime {
  return candidates.reduce((best, regime) =>
    regime.inForce.from > best.inForce.from === direction > 0 ? regime : best,
  );
}
