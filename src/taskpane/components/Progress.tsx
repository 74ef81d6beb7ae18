import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useSpeech } from "../language";

export interface ProgressProps {
  /** What is going on; undefined where only an answer is being waited for. */
  readonly text: string | undefined;
  readonly waiting: boolean;
}

/** That something is going on, and what may hold it up. */
export function Progress({ text, waiting }: ProgressProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.progress}>
      {text !== undefined && <Spinner size="tiny" label={text} className={styles.spinner} />}
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
  spinner: { justifyContent: "start" },
});
