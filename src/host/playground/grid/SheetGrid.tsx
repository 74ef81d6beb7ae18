import { makeStyles } from "@fluentui/react-components";
import { type KeyboardEvent, type MouseEvent, useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import { cellAddress } from "../../../grid/address";
import type { EmbeddedHost } from "../../EmbeddedHost";
import type { Sheet } from "../../model/Sheet";
import { texts } from "../texts";
import type { Editing } from "../useEditing";
import { activeCell } from "./activeCell";
import { CellEditor } from "./CellEditor";
import { ColumnHeads } from "./ColumnHeads";
import { cellId } from "./GridCell";
import { GridRow } from "./GridRow";
import { linkTarget } from "./linkTarget";
import { Merges } from "./Merges";
import { type CellPlace, nextCell } from "./nextCell";
import { paper } from "./paper";
import { sheetLayout } from "./sheetLayout";
import { useRowsInSight } from "./useRowsInSight";

export interface SheetGridProps {
  readonly host: EmbeddedHost;
  /** Grows with every change of the workbook. */
  readonly version: number;
  readonly editing: Editing;
  /** The person wants to go on to the pane. */
  readonly onLeave: () => void;
}

/** The sheet that is shown, as a grid in which one selects and types. */
export function SheetGrid({ host, version, editing, onLeave }: SheetGridProps) {
  const styles = useStyles();
  const { workbook } = host;
  const { active: sheet, selection } = workbook;
  const scroller = useRef<HTMLDivElement>(null);
  // The model changes in place; its version tells when.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const layout = useMemo(() => sheetLayout(sheet, selection), [sheet, selection, version]);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const merges = useMemo(() => new Merges(sheet, layout), [sheet, layout, sheet.merges]);
  const { height, rows } = useRowsInSight(scroller, sheet, selection, layout, merges);
  const at = activeCell(workbook);

  function select(to: CellPlace) {
    host.select(
      sheet.name,
      merges.at(to.row, to.column) ?? { top: to.row, left: to.column, bottom: to.row, right: to.column },
    );
  }

  function move({ key, shiftKey: shift, ctrlKey: ctrl }: KeyboardEvent): boolean {
    const next = nextCell(selection, { key, shift, ctrl }, layout, merges, lastUsed(sheet));
    if (next) select(next);
    return next !== undefined;
  }

  function onEditorKey(event: KeyboardEvent) {
    if (event.key === "Escape") editing.cancel();
    else editing.commit();
    scroller.current?.focus({ preventScroll: true });
    move(event);
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key } = event;
    if (event.metaKey || event.altKey || (event.ctrlKey && key !== "Home" && key !== "End")) return;
    const isTyped = key.length === 1 || key === "Process";
    // At once, so that the key goes into the field.
    if (isTyped) flushSync(() => editing.start(""));
    else if (key === "F2") editing.start();
    else if (key === "F6") onLeave();
    else if (key === "Delete" || key === "Backspace") editing.clear();
    else if (!move(event)) return;
    if (!isTyped) event.preventDefault();
  }

  function onMouseDown(event: MouseEvent) {
    const to = cellUnder(event);
    if (!to) return;
    editing.commit();
    const link = linkTarget(sheet.cell(to.row, to.column)?.formula);
    if (link && workbook.sheet(link.sheet)) host.select(link.sheet, link.range);
    else select(to);
  }

  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={texts.sheet(sheet.name)}
      aria-description={texts.gridHelp}
      aria-rowcount={(layout.rows.at(-1) ?? 0) + 2}
      aria-colcount={(layout.columns.at(-1)?.column ?? 0) + 2}
      aria-activedescendant={cellId(at.row, at.column)}
      // Fluent's own way with the Tab key ends where the grid begins.
      data-tabster='{"focusable":{"ignoreKeydown":{"Tab":true}}}'
      className={styles.grid}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onDoubleClick={(event) => cellUnder(event) && editing.start()}
    >
      <ColumnHeads layout={layout} selection={selection} />
      <div role="rowgroup" className={styles.rows} style={{ height }}>
        {rows.map((placed) => (
          <GridRow
            key={placed.row}
            {...placed}
            workbook={workbook}
            sheet={sheet}
            version={version}
            layout={layout}
            merges={merges}
            selection={selection.top <= placed.row && placed.row <= selection.bottom ? selection : undefined}
            editor={
              editing.text !== undefined &&
              placed.row === at.row && (
                <CellEditor
                  label={texts.cellEditor(cellAddress(at))}
                  text={editing.text}
                  onChange={editing.change}
                  onEnd={onEditorKey}
                />
              )
            }
          />
        ))}
      </div>
    </div>
  );
}

function lastUsed(sheet: Sheet): CellPlace {
  const { bottom: row, right: column } = sheet.usedRange() ?? { bottom: 0, right: 0 };
  return { row, column };
}

function cellUnder({ target }: MouseEvent): CellPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[role=gridcell]") : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } : undefined;
}

const useStyles = makeStyles({
  grid: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    backgroundColor: paper.background,
    color: paper.text,
    colorScheme: "light",
    fontFamily: "Calibri, Carlito, sans-serif",
    fontSize: "11pt",
    outline: "none",
  },
  rows: { position: "relative" },
});
