import type { Grid } from "../grid/Grid";
import type { ExcellentOf, ProfileId } from "../law/Profile";
import type { RegimeId } from "../law/Regime";
import type { Plan } from "../plan/Plan";
import type { ColumnMapping } from "../registration/ColumnMapping";
import type { TickStyle } from "../registration/Registration";

/**
 * What the caller knows better than the sheet: year, ISO review date, regime, what columns mean, whether every step of the ladder
 * is marked, the province whose regulation counts, what excellent completion is a share of, the most Chiến sĩ thi đua cơ sở in whole
 * percent of Lao động tiên tiến; `each` keeps every workbook for itself.
 */
export interface CheckOptions {
  readonly year?: number;
  readonly reviewDate?: string;
  readonly regime?: RegimeId;
  readonly each?: boolean;
  readonly mappings?: readonly ColumnMapping[];
  readonly tickStyle?: TickStyle;
  readonly profile?: ProfileId;
  readonly excellentOf?: ExcellentOf;
  readonly fighterCap?: number;
  /** Sheets of earlier years: lists of past honors, registers, lists of results. */
  readonly history?: readonly Grid[];
  /** Left out it is the plan of the agency's own sheet "Chỉ tiêu"; "none" leaves that alone, too. */
  readonly plan?: Plan | "none";
  /** ISO date of the day of the check, for reminders of what is due; without it nobody is reminded. */
  readonly today?: string;
}
