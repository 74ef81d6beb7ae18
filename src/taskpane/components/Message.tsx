import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, ErrorCircle20Filled, Warning20Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";

export interface MessageProps {
  readonly kind: "success" | "warning" | "error";
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

const icons = { success: CheckmarkCircle20Filled, warning: Warning20Filled, error: ErrorCircle20Filled };

/** A framed sentence with its sign. */
export function Message({ kind, children, action }: MessageProps) {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <div className={mergeClasses(styles.message, styles[kind])}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[`${kind}Icon`])} />
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  );
}

const useStyles = makeStyles({
  message: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  icon: { flexShrink: 0 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
});
