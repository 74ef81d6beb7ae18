import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSpeech } from "../language";
import type { RowCell } from "../rowAround";

/** The finding's row as it stands in the sheet, title over value, its own cell framed. */
export function RowAround({ cells }: { readonly cells: readonly RowCell[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  if (cells.length === 0) return null;
  return (
    <dl className={styles.row} aria-label={say("around")}>
      {cells.map(({ address, title, value, isCurrent }) => (
        <div key={address} className={mergeClasses(styles.cell, isCurrent && styles.current)}>
          <dt className={styles.title}>{title || address}</dt>
          <dd className={styles.value}>{value || say("cellEmpty")}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    minWidth: 0,
    maxWidth: "100%",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  current: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
  title: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});
