import type { RegimeId } from "../law/Regime";
import type { UnreadSheet } from "../reader/readRegistrations";
import type { DelegateList } from "../registration/DelegateList";
import type { History } from "../registration/PastHonor";
import type { Registration } from "../registration/Registration";

/** What was read of a workbook, and by which law and date it is judged. */
export interface WorkbookResult {
  readonly workbook: string;
  readonly year: number | undefined;
  /** ISO date; undefined where the year is not known. */
  readonly reviewDate: string | undefined;
  readonly regime: RegimeId;
  /** The regime that applies instead if the council meets after the year's end, where no date is given and that would be another. */
  readonly regimeAfter?: RegimeId;
  readonly registrations: readonly Registration[];
  readonly unread: readonly UnreadSheet[];
  /** What stands in its sheets instead of a register, for a plan to be held against. */
  readonly delegateLists: readonly DelegateList[];
  /** The evidence of earlier years that its entries were given, its own sheets of past honors and what the call brought. */
  readonly history?: History;
}
