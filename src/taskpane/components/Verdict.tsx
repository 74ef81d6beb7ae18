import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, QuestionCircle20Regular, Warning20Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";

export interface VerdictProps {
  readonly kind: "met" | "missed" | "unknown";
  readonly children: ReactNode;
}

const icons = { met: CheckmarkCircle20Filled, missed: Warning20Filled, unknown: QuestionCircle20Regular };

/** A verdict in words, with a sign of its own shape. */
export function Verdict({ kind, children }: VerdictProps) {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <div className={styles.verdict}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[kind])} />
      <span className={styles.text}>{children}</span>
    </div>
  );
}

const useStyles = makeStyles({
  verdict: { display: "flex", gap: tokens.spacingHorizontalXS },
  text: { minWidth: 0 },
  icon: { flexShrink: 0 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  missed: { color: tokens.colorStatusWarningForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
});
