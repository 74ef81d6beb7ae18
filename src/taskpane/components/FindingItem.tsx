import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../grid/address";
import { wordFinding } from "../../locales/wordFinding";
import type { Finding } from "../../validator/Finding";
import { useSpeech } from "../language";
import { SeverityIcon } from "./SeverityIcon";

export interface FindingItemProps {
  readonly finding: Finding;
  /** The one item that the Tab key reaches. */
  readonly reachable: boolean;
  /** The item whose cell was gone to last. */
  readonly visited: boolean;
  readonly onPress: () => void;
}

/** A finding as a button that leads to its cell. */
export function FindingItem({ finding, reachable, visited, onPress }: FindingItemProps) {
  const styles = useStyles();
  const { language, locale, say } = useSpeech();
  const { what, todo, cites } = wordFinding(finding, language);
  return (
    <button
      type="button"
      className={mergeClasses(styles.item, visited && styles.visited)}
      tabIndex={reachable ? 0 : -1}
      aria-current={visited ? "true" : undefined}
      onClick={onPress}
    >
      <span className={styles.head}>
        <SeverityIcon severity={finding.severity} /> {locale.severities[finding.severity]} ·{" "}
        {locale.layers[finding.layer]} · <span className={styles.place}>{placeOf(finding)}</span>
      </span>
      <span className={styles.what}>{what}</span>
      <span className={styles.todo}>
        <span className={styles.label}>{say("todo")}</span> {todo}
      </span>
      <span className={styles.cites}>{cites}</span>
    </button>
  );
}

/** Where it is, in the user's terms: sheet · cell · name · unit. A collective is its own unit and named once. */
function placeOf({ at, subject, unit }: Finding): string {
  return [at.sheet, cellAddress(at), subject, unit === subject ? "" : unit].filter((part) => part !== "").join(" · ");
}

const useStyles = makeStyles({
  item: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    "& > span": { display: "block" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  // A border that is there for the visited item only shows in high contrast too, where backgrounds do not.
  visited: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: `calc(${tokens.spacingHorizontalM} - 3px)`,
  },
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
