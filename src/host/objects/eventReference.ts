import type { Area } from "../model/Area";
import { addressOf } from "../model/ranges";

/** The number by which the client asks for the cells of an event: sheet and address, so that none is to be remembered. */
export function eventReference({ sheet, range }: Pick<Area, "sheet" | "range">): string {
  return `${sheet.id}!${addressOf(range)}`;
}
