import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CellRef } from "../../grid/CellRef";
import type { Severity } from "../../law/Regime";
import type { Finding } from "../../validator/Finding";
import { findingRows } from "../findingRows";
import { useSpeech } from "../language";
import { FindingItem } from "./FindingItem";
import { nextItem } from "./nextItem";
import { SeverityIcon } from "./SeverityIcon";

export interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly only: Severity | undefined;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Where the list begins within what scrolls, in pixels. */
  readonly offset: number;
  readonly onGoTo: (at: CellRef) => void;
}

/**
 * The findings by severity. Only those in sight are in the page, so that ten thousand stay fluid; the Tab key reaches one of them, the
 * arrow keys the others.
 */
export function FindingList({ findings, only, scroller, offset, onGoTo }: FindingListProps) {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  const rows = useMemo(() => findingRows(findings, only), [findings, only]);
  const [reached, setReached] = useState(0);
  const [visited, setVisited] = useState<Finding>();
  const list = useRef<HTMLDivElement>(null);
  const focusWanted = useRef(false);
  const reachable = rows[reached]?.kind === "finding" ? reached : nextItem(rows, -1, "ArrowDown");

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
    focusWanted.current = false;
    list.current?.querySelector<HTMLElement>(`[data-index="${reached}"] button`)?.focus({ preventScroll: true });
  }, [reached]);

  function onKeyDown(event: KeyboardEvent) {
    const next = nextItem(rows, reachable, event.key);
    if (next === reachable || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focusWanted.current = true;
    setReached(next);
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
                <h3 className={styles.head}>
                  <SeverityIcon severity={row.severity} />
                  {say("group", { severity: locale.severities[row.severity], count: row.count })}
                </h3>
              ) : (
                <FindingItem
                  finding={row.finding}
                  reachable={index === reachable}
                  visited={row.finding === visited}
                  onPress={() => {
                    setReached(index);
                    setVisited(row.finding);
                    onGoTo(row.finding.at);
                  }}
                />
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
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
