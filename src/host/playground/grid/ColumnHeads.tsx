import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnName } from "../../../grid/address";
import type { CellRange } from "../../../grid/CellRef";
import { texts } from "../texts";
import { headWidth } from "./GridRow";
import type { SheetLayout } from "./sheetLayout";

export const headHeight = 24;

export interface ColumnHeadsProps {
  readonly layout: SheetLayout;
  readonly selection: CellRange;
}

/** The letters of the columns; they stay on top. */
export function ColumnHeads({ layout, selection }: ColumnHeadsProps) {
  const styles = useStyles();
  return (
    <div role="row" aria-rowindex={1} className={styles.row} style={{ width: headWidth + layout.width }}>
      <div role="columnheader" aria-colindex={1} className={mergeClasses(styles.head, styles.corner)}>
        <span className={styles.unseen}>{texts.rowNumbers}</span>
      </div>
      {layout.columns.map(({ column, width }) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          className={mergeClasses(
            styles.head,
            selection.left <= column && column <= selection.right && styles.selected,
          )}
          style={{ width }}
        >
          {columnName(column)}
        </div>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  row: { position: "sticky", top: 0, zIndex: 5, display: "flex", height: `${headHeight}px` },
  head: {
    flexShrink: 0,
    boxSizing: "border-box",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: `${headHeight - 1}px`,
    textAlign: "center",
    userSelect: "none",
  },
  corner: {
    position: "sticky",
    left: 0,
    zIndex: 6,
    width: `${headWidth}px`,
    borderRightColor: tokens.colorNeutralStroke1,
  },
  // For screen readers only.
  unseen: { fontSize: "1px", color: "transparent" },
  selected: { backgroundColor: tokens.colorNeutralBackground3Pressed, fontWeight: tokens.fontWeightSemibold },
});
