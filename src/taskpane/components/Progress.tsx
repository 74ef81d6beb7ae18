import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useSpeech } from "../language";

export interface ProgressProps {
  /** What is going on; undefined where only an answer is being waited for. */
  readonly text: string | undefined;
  readonly waiting: boolean;
  /** Gives up what is going on; undefined where that cannot be given up. */
  readonly onStop: (() => void) | undefined;
}

/** That something is going on, and what may hold it up. */
export function Progress({ text, waiting, onStop }: ProgressProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.progress}>
      {text !== undefined && (
        <div className={styles.line}>
          <Spinner size="tiny" label={text} className={styles.spinner} />
          {onStop && (
            <Button size="small" className={styles.stop} onClick={onStop}>
              {say("stop")}
            </Button>
          )}
        </div>
      )}
      <div role="status">{waiting && say("waiting")}</div>
    </div>
  );
}

const useStyles = makeStyles({
  progress: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    "& > :not(:empty)": { paddingBottom: tokens.spacingVerticalS },
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  // What is done within a second needs no button, which would only flicker.
  stop: {
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "1s",
  },
  spinner: { justifyContent: "start" },
});
