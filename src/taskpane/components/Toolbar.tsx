import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../language";
import { useKey } from "../useKey";

export interface ToolbarProps {
  readonly checkedBefore: boolean;
  readonly canWrite: boolean;
  readonly busy: boolean;
  readonly onCheck: () => void;
  readonly onWriteSummary: () => void;
}

/** The two actions; they stay at the top of the pane. */
export function Toolbar({ checkedBefore, canWrite, busy, onCheck, onWriteSummary }: ToolbarProps) {
  const styles = useStyles();
  useKey("F9", (shift) => {
    if (busy) return;
    if (!shift) onCheck();
    else if (canWrite) onWriteSummary();
  });
  const { say } = useSpeech();
  return (
    <div className={styles.bar}>
      <Button appearance="primary" disabledFocusable={busy} onClick={onCheck}>
        {say(checkedBefore ? "checkAgain" : "check")}
      </Button>
      {canWrite && (
        <Button disabledFocusable={busy} onClick={onWriteSummary}>
          {say("writeSummary")}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});
