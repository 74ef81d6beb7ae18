import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactNode, type Ref } from "react";
import type { CellRange } from "../../../grid/CellRef";
import { conditionalStyle } from "../../model/conditionalStyle";
import { contains } from "../../model/ranges";
import type { Sheet } from "../../model/Sheet";
import type { Workbook } from "../../model/Workbook";
import { shownText } from "../../objects/shownText";
import { GridCell } from "./GridCell";
import { linkTarget } from "./linkTarget";
import type { Merges } from "./Merges";
import { type ColumnPlace, indexOfRow, leastHeight, setHeight, type SheetLayout } from "./sheetLayout";

export const headWidth = 46;

export interface GridRowProps {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Makes the row look again at what it shows. */
  readonly version: number;
  readonly row: number;
  readonly layout: SheetLayout;
  readonly merges: Merges;
  /** Where it lies among all rows: its number there and its pixels from the top. */
  readonly index: number;
  readonly top: number;
  /** The selection, where it touches this row. */
  readonly selection: CellRange | undefined;
  /** Pixels from the top of this row to the bottom of another. */
  readonly heightTo: ((row: number) => number) | undefined;
  readonly editor: ReactNode;
  readonly ref: Ref<HTMLDivElement> | undefined;
}

/** A row of the sheet, its number first. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const styles = useStyles();
  const { workbook, sheet, row, layout, merges, index, top, selection, heightTo, editor, ref } = props;
  const height = setHeight(sheet, row);
  const cells = layout.columns.flatMap((place, at) => {
    const { column } = place;
    const merge = merges.at(row, column);
    if (merge && !isFirst(merge, row, column, layout, at)) return [];
    const [from, left] = merge ? [merge.top, merge.left] : [row, column];
    const text = shownText({ workbook, sheet }, from, left);
    const { formula } = sheet.cell(from, left) ?? {};
    const style = conditionalStyle(workbook, sheet, from, left);
    const value = workbook.value(sheet, from, left);
    const isActive =
      selection !== undefined && (merge ? contains(merge, cornerOf(selection)) : isCorner(selection, row, column));
    const isSelected =
      selection !== undefined && (isActive || contains(selection, { top: from, left, bottom: from, right: left }));
    const next = layout.columns[at + 1]?.column;
    return (
      <GridCell
        key={column}
        row={from}
        column={left}
        text={text}
        value={value}
        style={style}
        place={merge ? placeOfMerge(merge, place, layout, heightTo) : { gridColumn: at + 2, gridRow: 1 }}
        isLink={linkTarget(formula) !== undefined}
        isActive={isActive}
        isSelected={isSelected}
        spills={
          !merge &&
          typeof value === "string" &&
          !style.alignment?.wrapText &&
          next !== undefined &&
          isEmpty(workbook, sheet, row, next)
        }
        columnSpan={merge ? merge.right - merge.left + 1 : 1}
        rowSpan={merge ? merge.bottom - merge.top + 1 : 1}
        editor={isActive ? editor : undefined}
      />
    );
  });
  return (
    <div
      ref={ref}
      role="row"
      data-index={index}
      aria-rowindex={row + 2}
      className={styles.row}
      style={{
        transform: `translateY(${top}px)`,
        width: headWidth + layout.width,
        gridTemplateColumns: [headWidth, ...layout.columns.map(({ width }) => width)]
          .map((width) => `${width}px`)
          .join(" "),
        ...(height === undefined
          ? { minHeight: leastHeight(sheet, row, layout) }
          : { height, gridTemplateRows: "minmax(0, 1fr)" }),
      }}
    >
      <div role="rowheader" aria-colindex={1} className={mergeClasses(styles.head, selection && styles.headSelected)}>
        {row + 1}
      </div>
      {cells}
    </div>
  );
});

/** Of the merged cells only the first that is shown is drawn, and then over all of them. */
function isFirst(merge: CellRange, row: number, column: number, layout: SheetLayout, at: number): boolean {
  const before = layout.columns[at - 1];
  const isFirstColumn = column === merge.left || before === undefined || before.column < merge.left;
  return isFirstColumn && (row === merge.top || layout.rows[indexOfRow(layout, merge.top)] === row);
}

function placeOfMerge(
  merge: CellRange,
  { left }: ColumnPlace,
  { columns }: SheetLayout,
  heightTo: ((row: number) => number) | undefined,
) {
  const last = columns.findLast(({ column }) => column <= merge.right);
  const right = last ? last.left + last.width : left;
  // Like Excel, merged cells do not make their row higher.
  return {
    position: "absolute",
    top: 0,
    left: headWidth + left,
    width: right - left + 1,
    height: heightTo && merge.bottom > merge.top ? heightTo(merge.bottom) + 1 : "calc(100% + 1px)",
    zIndex: 1,
  } as const;
}

function cornerOf({ top, left }: CellRange): CellRange {
  return { top, left, bottom: top, right: left };
}

function isCorner({ top, left }: CellRange, row: number, column: number): boolean {
  return top === row && left === column;
}

function isEmpty(workbook: Workbook, sheet: Sheet, row: number, column: number): boolean {
  return workbook.value(sheet, row, column) === "";
}

const useStyles = makeStyles({
  row: { position: "absolute", top: 0, left: 0, display: "grid", boxSizing: "border-box" },
  head: {
    position: "sticky",
    left: 0,
    zIndex: 4,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    userSelect: "none",
  },
  headSelected: { backgroundColor: tokens.colorNeutralBackground3Pressed, fontWeight: tokens.fontWeightSemibold },
});
