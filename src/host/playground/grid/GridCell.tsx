import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import { cellAddress } from "../../../grid/address";
import type { CellValue } from "../../../grid/Grid";
import type { CellStyle } from "../../../xlsx/library";
import { cellCss } from "./cellCss";
import { paper } from "./paper";
import { lineHeight } from "./sheetLayout";

export interface GridCellProps {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value: CellValue;
  readonly style: CellStyle | undefined;
  /** Where it lies in its row. */
  readonly place: CSSProperties;
  readonly isLink: boolean;
  /** The cell that keys act on. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Its text may run over the empty cells to its right. */
  readonly spills: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly editor: ReactNode;
}

/** A cell, or several merged into one. */
export function GridCell(props: GridCellProps) {
  const styles = useStyles();
  const { row, column, text, value, style, place, isActive, isSelected, columnSpan, rowSpan, editor } = props;
  const look = cellCss(style, value);
  const line = look.backgroundColor ?? paper.gridline;
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      data-row={row}
      data-column={column}
      aria-colindex={column + 2}
      {...(columnSpan > 1 ? { "aria-colspan": columnSpan } : {})}
      {...(rowSpan > 1 ? { "aria-rowspan": rowSpan } : {})}
      aria-selected={isSelected}
      className={mergeClasses(
        styles.cell,
        text !== "" && styles.filled,
        props.spills && styles.spilling,
        props.isLink && styles.link,
        isSelected && !isActive && styles.selected,
        isActive && styles.active,
      )}
      style={{ borderRightColor: line, borderBottomColor: line, ...look, ...place }}
    >
      {text !== "" && <span className={styles.text}>{text}</span>}
      {editor}
    </div>
  );
}

/** The id of a cell's element in the page: "cell-E12". */
export function cellId(row: number, column: number): string {
  return `cell-${cellAddress({ row, column })}`;
}

const useStyles = makeStyles({
  cell: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    minWidth: 0,
    minHeight: 0,
    // Each cell lies over the lines of the cell above and of the cell to its left, so that a line of its own hides theirs.
    margin: "-1px 0 0 -1px",
    padding: "0 3px",
    border: "1px solid transparent",
    borderRightColor: paper.gridline,
    borderBottomColor: paper.gridline,
    backgroundClip: "padding-box",
    overflow: "hidden",
    whiteSpace: "pre",
    lineHeight,
    cursor: "cell",
  },
  filled: { backgroundColor: paper.background },
  spilling: { overflow: "visible" },
  text: { display: "block", flexShrink: 0 },
  link: { cursor: "pointer" },
  selected: { boxShadow: `inset 0 0 0 999px ${paper.selected}` },
  active: { outline: `2px solid ${paper.active}`, outlineOffset: "-2px", zIndex: 2 },
});
