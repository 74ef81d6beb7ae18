import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cellAddress, columnName } from "../../grid/address";
import { wordFinding } from "../../locales/wordFinding";
import type { Finding } from "../../validator/Finding";
import { useSpeech } from "../language";
import { LayerIcon } from "./LayerIcon";
import { SeverityIcon } from "./SeverityIcon";

export interface FindingItemProps {
  readonly finding: Finding;
  /** Title of its column, as written. */
  readonly column: string;
  /** The one item that the Tab key reaches. */
  readonly reachable: boolean;
  /** The item whose cell was gone to last. */
  readonly current: boolean;
  readonly onPress: () => void;
  /** What else there is to see of it while it is current. */
  readonly children?: ReactNode;
}

/** A finding as a button that leads to its cell. */
export function FindingItem({ finding, column, reachable, current, onPress, children }: FindingItemProps) {
  const styles = useStyles();
  const { language, locale, say } = useSpeech();
  const { what, todo, cites } = wordFinding(finding, language);
  return (
    <div className={mergeClasses(styles.item, current && styles.current)}>
      <button
        type="button"
        data-item
        className={styles.button}
        tabIndex={reachable ? 0 : -1}
        aria-current={current ? "true" : undefined}
        onClick={onPress}
      >
        <span className={styles.head}>
          <SeverityIcon severity={finding.severity} /> {locale.severities[finding.severity]} ·{" "}
          <LayerIcon layer={finding.layer} /> {locale.layers[finding.layer]}
          {finding.verdict === "unproven" && ` · ${say("unproven")}`} ·{" "}
          <span className={styles.place}>{placeOf(finding, column)}</span>
        </span>
        <span className={styles.what}>{what}</span>
        <span className={styles.todo}>
          <span className={styles.label}>{say("todo")}</span> {todo}
        </span>
        <span className={styles.cites}>{cites}</span>
      </button>
      {current && children && <div className={styles.more}>{children}</div>}
    </div>
  );
}

/** Where it is, in the user's terms: sheet · cell · column · name · unit. A collective is its own unit and named once. */
function placeOf({ at, subject, unit }: Finding, column: string): string {
  const title = column === columnName(at.column) ? "" : column;
  return [at.sheet, cellAddress(at), title, subject, unit === subject ? "" : unit]
    .filter((part) => part !== "")
    .join(" · ");
}

const useStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    "& > span": { display: "block" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  // High contrast shows no backgrounds, and every border in the color of text: only a thick one tells the current item there.
  current: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderLeft: "6px solid Highlight" },
  },
  more: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  head: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& > svg": { verticalAlign: "text-bottom" },
  },
  place: { color: tokens.colorBrandForegroundLink },
  what: { fontWeight: tokens.fontWeightSemibold },
  todo: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  label: { color: tokens.colorNeutralForeground3 },
  cites: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
