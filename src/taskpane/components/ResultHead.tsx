import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import type { CheckResult } from "../../check";
import { headline, sheetList } from "../announcement";
import type { Choices } from "../choices";
import { useSpeech } from "../language";
import { ChoicesInForce } from "./ChoicesInForce";
import { Message } from "./Message";
import { RegisterDetails } from "./RegisterDetails";
import { ReviewQuestion } from "./ReviewQuestion";
import { UnverifiedLaw } from "./UnverifiedLaw";

export interface ResultHeadProps {
  readonly result: CheckResult;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  readonly onDropChoices: () => void;
}

/** The outcome in a sentence, the register it is about, and a warning where the law itself is not sure. */
export function ResultHead({ result, choices, onChoose, onDropChoices }: ResultHeadProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const [sentence, addition] = headline(result, say);
  const passed = result.checks.entries > 0 && result.failed.length === 0;
  return (
    <>
      <div className={styles.head}>
        <h2 className={mergeClasses(styles.sentence, passed && styles.passed)}>
          {passed && <CheckmarkCircle20Filled aria-hidden className={styles.icon} />}
          <span>{sentence}</span>
        </h2>
        {addition && <div className={styles.addition}>{addition}</div>}
        <RegisterDetails result={result} isLawChosen={choices.regime !== undefined} />
        <ChoicesInForce choices={choices} onDrop={onDropChoices} />
      </div>
      {result.withoutEvidence.length > 0 && (
        <Message kind="warning">{say("withoutEvidence", { files: sheetList(result.withoutEvidence) })}</Message>
      )}
      <ReviewQuestion result={result} onReviewDate={(reviewDate) => onChoose({ reviewDate, regime: undefined })} />
      <UnverifiedLaw
        result={result}
        isChosen={choices.regime !== undefined}
        onRegime={(regime) => onChoose({ regime })}
      />
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
