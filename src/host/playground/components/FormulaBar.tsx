import { makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../../grid/address";
import type { Workbook } from "../../model/Workbook";
import { activeCell } from "../grid/activeCell";
import { inputText } from "../grid/inputText";
import { texts } from "../texts";

/** The selected cell: where it is and what it holds. */
export function FormulaBar({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const at = activeCell(workbook);
  return (
    <div className={styles.bar}>
      <output className={styles.address} aria-label={texts.address}>
        {cellAddress(at)}
      </output>
      <output className={styles.content} aria-label={texts.content}>
        {inputText(workbook, workbook.active, at.row, at.column)}
      </output>
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "28px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    lineHeight: "28px",
  },
  address: {
    flexShrink: 0,
    width: "84px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "center",
  },
  content: {
    flexGrow: 1,
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});
