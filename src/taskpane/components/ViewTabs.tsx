import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import { useSpeech } from "../language";
import { type View, views } from "../settings";

export interface ViewTabsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onSettings: () => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: -views.length,
  End: views.length,
};

/** The sections of the pane, which the arrow keys change as they do in Excel's own panes, and the settings. */
export function ViewTabs({ view, onView, onSettings }: ViewTabsProps) {
  const styles = useStyles();
  const { say } = useSpeech();

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const place = Math.min(Math.max(views.indexOf(view) + step, 0), views.length - 1);
    const next = views[place] ?? view;
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
    onView(next);
  }

  return (
    <div className={styles.bar}>
      {/* Fluent's own list of tabs puts helpers into the page that are focusable and hidden at once. */}
      <div role="tablist" aria-label={say("views")} onKeyDown={onKeyDown}>
        {views.map((candidate) => (
          <button
            key={candidate}
            type="button"
            role="tab"
            id={`tab-${candidate}`}
            aria-selected={candidate === view}
            aria-controls="view"
            tabIndex={candidate === view ? 0 : -1}
            className={mergeClasses(styles.tab, candidate === view && styles.selected)}
            onClick={() => onView(candidate)}
          >
            {say(`view-${candidate}`)}
          </button>
        ))}
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<Settings20Regular />}
        aria-label={say("settings")}
        title={say("settings")}
        onClick={onSettings}
      />
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderBottom: "2px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});
