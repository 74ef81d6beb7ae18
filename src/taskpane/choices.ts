import type { CheckOptions } from "../judging/CheckOptions";
import { calendarYears } from "../law/calendarYears";
import { percents } from "../law/percents";
import type { ExcellentOf, ProfileId } from "../law/Profile";
import { profiles } from "../law/profiles";
import type { RegimeId } from "../law/Regime";
import { regimes } from "../law/regimes";
import { plans } from "../plan/plans";
import { planOf } from "../plan/planOf";
import type { TickStyle } from "../registration/Registration";

/** What the user says about a workbook; undefined is left to the sheet and to the law. */
export interface Choices {
  readonly year?: number | undefined;
  readonly regime?: RegimeId | undefined;
  /** ISO date on which the register is decided. */
  readonly reviewDate?: string | undefined;
  readonly tickStyle?: TickStyle | undefined;
  readonly profile?: ProfileId | undefined;
  readonly excellentOf?: ExcellentOf | undefined;
  /** The most Chiến sĩ thi đua cơ sở, in whole percent of Lao động tiên tiến. */
  readonly fighterCap?: number | undefined;
  /** A plan's id or "none"; undefined is the plan of the workbook's own sheet "Chỉ tiêu", if it has one. */
  readonly plan?: string | undefined;
}

export const tickStyles = ["cumulative", "highest-only"] as const satisfies readonly TickStyle[];
export const excellentOfs = ["good", "good-or-better", "all"] as const satisfies readonly ExcellentOf[];

export function optionsOf({ plan, ...others }: Choices): CheckOptions {
  const { year, regime, reviewDate, tickStyle, profile, excellentOf, fighterCap } = others;
  const chosen = plan === "none" ? plan : plan && planOf(plan);
  return {
    ...(year !== undefined && { year }),
    ...(regime && { regime }),
    ...(reviewDate && { reviewDate }),
    ...(tickStyle && { tickStyle }),
    ...(profile && { profile }),
    ...(excellentOf && { excellentOf }),
    ...(fighterCap !== undefined && { fighterCap }),
    ...(chosen && { plan: chosen }),
  };
}

/** The choices in data that a workbook kept; what nobody may choose is left out. */
export function choicesIn(data: unknown): Choices {
  const kept: unknown = Array.isArray(data) ? data[0] : undefined;
  const held = (field: string): unknown =>
    typeof kept === "object" && kept !== null ? Reflect.get(kept, field) : undefined;
  const text = (field: string): string | undefined => {
    const value = held(field);
    return typeof value === "string" ? value : undefined;
  };
  const one = <T extends string>(field: string, known: readonly T[]) => known.find((id) => id === text(field));
  const date = text("reviewDate");
  return withoutGaps({
    year: calendarYears.find((year) => year === held("year")),
    regime: one(
      "regime",
      regimes.map(({ id }) => id),
    ),
    reviewDate: date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined,
    tickStyle: one("tickStyle", tickStyles),
    profile: one(
      "profile",
      profiles.map(({ id }) => id),
    ),
    excellentOf: one("excellentOf", excellentOfs),
    fighterCap: percents.find((percent) => percent === held("fighterCap")),
    plan: one("plan", [...plans.map(({ id }) => id), "none"]),
  });
}

/** Only what is chosen, as it is kept. */
export function withoutGaps(choices: Choices): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));
}
