import { cellAddress } from "../grid/address";
import { format } from "../locales/format";
import { cellsAt } from "../registration/cellAt";
import type { Entry } from "../registration/Registration";
import { isSeen, marksOf } from "./acceptedMarks";
import type { SummaryFrame } from "./summaryFrame";

const MOST_CELLS = 10;

/** Says which marks of the entries no formula can count, such as those of a symbol font; "" where there are none. */
export function unseenMarks({ columns, locale }: SummaryFrame, entries: readonly Entry[]): string {
  return columns
    .flatMap(({ figure, header }) => {
      if (figure.is !== "count") return [];
      const unseen = entries.flatMap((entry) =>
        cellsAt(
          entry,
          marksOf(entry, figure.key).filter((mark) => !isSeen(mark)),
        ),
      );
      if (unseen.length === 0) return [];
      const cells = unseen.slice(0, MOST_CELLS).map(cellAddress);
      const more = unseen.length > MOST_CELLS ? ["…"] : [];
      return format(
        locale.report.unseenMarks,
        { short: header, count: unseen.length, cells: [...cells, ...more] },
        locale,
      );
    })
    .join("; ");
}
