import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Sheet } from "../../model/Sheet";
import { texts } from "../texts";

export interface SheetTabsProps {
  readonly sheets: readonly Sheet[];
  readonly active: Sheet;
  readonly onShow: (sheet: Sheet) => void;
}

/** The sheets of the workbook, at its foot. */
export function SheetTabs({ sheets, active, onShow }: SheetTabsProps) {
  const styles = useStyles();

  function onKeyDown({ key, currentTarget }: KeyboardEvent) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    const to = step === undefined ? -1 : sheets.indexOf(active) + step;
    const sheet = sheets[to];
    if (!sheet) return;
    onShow(sheet);
    currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus();
  }

  return (
    <div role="tablist" aria-label={texts.sheets} className={styles.tabs} onKeyDown={onKeyDown}>
      {sheets.map((sheet) => {
        const isActive = sheet === active;
        return (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={isActive}
            tabIndex={isActive ? 0 : -1}
            className={mergeClasses(styles.tab, isActive && styles.active)}
            onClick={() => onShow(sheet)}
          >
            {sheet.name}
          </button>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexShrink: 0,
    height: "32px",
    paddingLeft: tokens.spacingHorizontalS,
    overflowX: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalL}`,
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  active: {
    borderBottomColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});
