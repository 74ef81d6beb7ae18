import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { CheckResult } from "../../check";
import type { Finding } from "../../validator/Finding";
import type { Row } from "../findingRows";
import { columnTitle, type Grouping } from "../grouping";
import { useSpeech } from "../language";
import { FindingItem } from "./FindingItem";
import { GroupHead } from "./GroupHead";
import { nextItem } from "./nextItem";

export interface FindingListProps {
  readonly result: CheckResult;
  readonly rows: readonly Row[];
  readonly grouping: Grouping;
  readonly keyOf: (finding: Finding) => string | undefined;
  /** Key of the current finding. */
  readonly current: string | undefined;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Where the list begins within what scrolls, in pixels. */
  readonly offset: number;
  /** Whether the item that the Tab key reaches is to have the focus once it is in the page. */
  readonly focusWanted: RefObject<boolean>;
  readonly onOpen: (finding: Finding) => void;
  /** What the current finding shows besides. */
  readonly detail: (finding: Finding) => ReactNode;
}

/**
 * The findings in groups. Only those in sight are in the page, so that ten thousand stay fluid; the Tab key reaches one of them, the
 * arrow keys the others. What becomes current comes into sight, without taking the focus.
 */
export function FindingList({
  result,
  rows,
  grouping,
  keyOf,
  current,
  scroller,
  offset,
  focusWanted,
  onOpen,
  detail,
}: FindingListProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [reached, setReached] = useState(current);
  const list = useRef<HTMLDivElement>(null);
  const rowOf = (key: string | undefined) =>
    rows.findIndex((row) => key !== undefined && row.kind === "finding" && keyOf(row.finding) === key);
  const currentRow = rowOf(current);
  const reachedRow = rowOf(reached);
  const reachable = reachedRow >= 0 ? reachedRow : nextItem(rows, -1, "ArrowDown");

  // eslint-disable-next-line react-hooks/incompatible-library -- its answers change with scrolling, and nothing here keeps them
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === "head" ? 28 : 130),
    scrollMargin: offset,
    overscan: 4,
    // The item that the Tab key reaches is always there.
    rangeExtractor: useCallback(
      (range: Range) =>
        [...new Set([reachable, ...defaultRangeExtractor(range)])]
          .filter((index) => index < range.count)
          .sort((a, b) => a - b),
      [reachable],
    ),
  });

  useEffect(() => {
    if (!focusWanted.current) return;
    const item = list.current?.querySelector<HTMLElement>(`[data-index="${reachable}"] button[data-item]`);
    // It comes into the page some renderings later.
    if (!item) return;
    focusWanted.current = false;
    item.focus({ preventScroll: true });
  });

  const show = useRef(virtualizer.scrollToIndex);
  useEffect(() => {
    if (currentRow >= 0) show.current(currentRow);
    // It is shown when it becomes current, not whenever its place changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current]);

  function onKeyDown(event: KeyboardEvent) {
    if (!(event.target instanceof HTMLElement && "item" in event.target.dataset)) return;
    const next = nextItem(rows, reachable, event.key);
    const row = rows[next];
    if (next === reachable || row?.kind !== "finding" || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focusWanted.current = true;
    setReached(keyOf(row.finding));
    virtualizer.scrollToIndex(next);
  }

  return (
    <div
      ref={list}
      role="list"
      aria-label={say("findings")}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return (
          row && (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={styles.row}
              style={{ transform: `translateY(${start - offset}px)` }}
            >
              {row.kind === "head" ? (
                <GroupHead grouping={grouping} result={result} first={row.first} count={row.count} />
              ) : (
                <FindingItem
                  finding={row.finding}
                  column={columnTitle(result, row.finding.at)}
                  reachable={index === reachable}
                  current={index === currentRow}
                  onPress={() => {
                    setReached(keyOf(row.finding));
                    onOpen(row.finding);
                  }}
                >
                  {index === currentRow && detail(row.finding)}
                </FindingItem>
              )}
            </div>
          )
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  list: { position: "relative" },
  row: { position: "absolute", top: 0, left: 0, right: 0 },
});
