import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import type { CheckResult } from "../../check";
import { regimeOf } from "../../law/regimeOn";
import { headline, sheetList } from "../announcement";
import type { Choices } from "../choices";
import { useSpeech } from "../language";
import { ChoicesInForce } from "./ChoicesInForce";
import { Message } from "./Message";
import { RegisterDetails } from "./RegisterDetails";
import { ReviewQuestion } from "./ReviewQuestion";

export interface ResultHeadProps {
  readonly result: CheckResult;
  readonly choices: Choices;
  readonly onReviewDate: (date: string) => void;
  readonly onDropChoices: () => void;
}

/** The outcome in a sentence, the register it is about, and a warning where the law itself is not sure. */
export function ResultHead({ result, choices, onReviewDate, onDropChoices }: ResultHeadProps) {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  const [sentence, addition] = headline(result, say);
  const passed = result.checks.entries > 0 && result.failed.length === 0;
  const unverified = result.workbooks.some(
    ({ regime, registrations }) => registrations.length > 0 && regimeOf(regime).unverified,
  );
  return (
    <>
      <div className={styles.head}>
        <h2 className={mergeClasses(styles.sentence, passed && styles.passed)}>
          {passed && <CheckmarkCircle20Filled aria-hidden className={styles.icon} />}
          <span>{sentence}</span>
        </h2>
        {addition && <div className={styles.addition}>{addition}</div>}
        <RegisterDetails result={result} />
        <ChoicesInForce choices={choices} onDrop={onDropChoices} />
      </div>
      {result.withoutEvidence.length > 0 && (
        <Message kind="warning">{say("withoutEvidence", { files: sheetList(result.withoutEvidence) })}</Message>
      )}
      <ReviewQuestion result={result} onReviewDate={onReviewDate} />
      {unverified && <Message kind="warning">{locale.unverifiedRegime}</Message>}
    </>
  );
}

const useStyles = makeStyles({
  head: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  sentence: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  icon: { flexShrink: 0 },
  addition: { color: tokens.colorNeutralForeground2 },
});
