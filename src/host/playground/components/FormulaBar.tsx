import { makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../../grid/address";
import type { EmbeddedHost } from "../../EmbeddedHost";
import { parseAddress } from "../../model/ranges";
import { activeCell } from "../grid/activeCell";
import { inputText } from "../grid/inputText";
import { texts } from "../texts";

/** The selected cell: where it is, which one may type to go elsewhere, and what it holds. */
export function FormulaBar({ host }: { readonly host: EmbeddedHost }) {
  const styles = useStyles();
  const { workbook } = host;
  const at = activeCell(workbook);
  const address = cellAddress(at);
  return (
    <div className={styles.bar}>
      <input
        key={address}
        className={styles.address}
        aria-label={texts.address}
        defaultValue={address}
        spellCheck={false}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={({ currentTarget }) => (currentTarget.value = address)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Enter") goTo(host, currentTarget.value);
        }}
      />
      <output className={styles.content} aria-label={texts.content}>
        {inputText(workbook, workbook.active, at.row, at.column)}
      </output>
    </div>
  );
}

/** An address that is none leads nowhere. */
function goTo(host: EmbeddedHost, address: string): void {
  const target = parseAddress(address);
  const sheet = target?.sheet ?? host.workbook.active.name;
  if (target && host.workbook.sheet(sheet)) host.select(sheet, target.range);
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
    boxSizing: "border-box",
    width: "84px",
    border: "none",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "center",
    ":focus-visible": { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
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
