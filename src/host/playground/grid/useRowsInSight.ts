import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type Ref, type RefObject, useCallback, useEffect } from "react";
import type { CellRange } from "../../../grid/CellRef";
import type { Sheet } from "../../model/Sheet";
import { headHeight } from "./ColumnHeads";
import { headWidth } from "./GridRow";
import type { Merges } from "./Merges";
import { indexOfRow, leastHeight, setHeight, type SheetLayout } from "./sheetLayout";

/** A row that is in sight, and where it lies. */
export interface PlacedRow {
  readonly row: number;
  readonly index: number;
  readonly top: number;
  readonly heightTo: ((row: number) => number) | undefined;
  /** Measures a row whose height nobody has set. */
  readonly ref: Ref<HTMLDivElement> | undefined;
}

/**
 * The rows in sight, so that only they are in the page, and those that merged cells reach into sight from. Follows the
 * selection: its cell is scrolled into sight.
 */
export function useRowsInSight(
  scroller: RefObject<HTMLDivElement | null>,
  sheet: Sheet,
  selection: CellRange,
  layout: SheetLayout,
  merges: Merges,
): { readonly height: number; readonly rows: readonly PlacedRow[] } {
  const { rows, columns } = layout;
  const selected = indexOfRow(layout, selection.top);
  // eslint-disable-next-line react-hooks/incompatible-library -- its answers change with scrolling, and nothing here keeps them
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows[index] ?? -1,
    estimateSize: (index) => setHeight(sheet, rows[index] ?? 0) ?? leastHeight(sheet, rows[index] ?? 0, layout),
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 8,
    rangeExtractor: useCallback(
      (range: Range) => {
        const tops = merges.topsOver(rows[range.startIndex] ?? 0).map((row) => indexOfRow(layout, row));
        return [...new Set([selected, ...tops, ...defaultRangeExtractor(range)])]
          .filter((index) => index >= 0 && index < range.count)
          .sort((a, b) => a - b);
      },
      [merges, layout, rows, selected],
    ),
  });

  useEffect(() => {
    virtualizer.scrollToIndex(selected);
    const place = columns.find(({ column }) => column >= selection.left);
    if (scroller.current && place) scrollAcross(scroller.current, place.left, place.width);
    // Only a new selection scrolls: not a change of a cell's content or of the layout.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selection]);

  const bottomOf = (row: number) => {
    const { end = 0 } = virtualizer.measurementsCache[indexOfRow(layout, row + 1) - 1] ?? {};
    return end - headHeight;
  };

  return {
    height: virtualizer.getTotalSize(),
    rows: virtualizer.getVirtualItems().map(({ index, start }) => {
      const row = rows[index] ?? 0;
      const top = start - headHeight;
      const isTall = merges.tallFrom(row).length > 0;
      return {
        row,
        index,
        top,
        heightTo: isTall ? (last) => bottomOf(last) - top : undefined,
        ref: setHeight(sheet, row) === undefined ? virtualizer.measureElement : undefined,
      };
    }),
  };
}

function scrollAcross(scroller: HTMLElement, left: number, width: number): void {
  const room = scroller.clientWidth - headWidth;
  const right = left + Math.min(width, room);
  if (left < scroller.scrollLeft) scroller.scrollLeft = left;
  else if (right > scroller.scrollLeft + room) scroller.scrollLeft = right - room;
}
