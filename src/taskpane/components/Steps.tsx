import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useSpeech } from "../language";

export interface StepsProps {
  /** Of the current finding, from 1; 0 where there is none. */
  readonly position: number;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** Previous and next finding; F8 and Shift+F8 do the same. */
export function Steps({ position, count, onStep }: StepsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <div className={styles.steps}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUp16Regular />}
        aria-keyshortcuts="Shift+F8"
        title={`${say("previous")} (Shift+F8)`}
        disabledFocusable={position <= 1}
        onClick={() => onStep(-1)}
      >
        {say("previous")}
      </Button>
      <span aria-live="polite">{say("position", { position, count })}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDown16Regular />}
        aria-keyshortcuts="F8"
        title={`${say("next")} (F8)`}
        disabledFocusable={position >= count}
        onClick={() => onStep(1)}
      >
        {say("next")}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  steps: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
  },
});
