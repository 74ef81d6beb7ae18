import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckResult } from "../../check";
import { ruleTitle } from "../../locales/wordRule";
import type { CellEdit } from "../../rules/Rule";
import { useSpeech } from "../language";
import { safeFixes } from "../safeFixes";
import { EditList } from "./EditList";
import { PageHead } from "./PageHead";

export interface FixesViewProps {
  readonly result: CheckResult;
  readonly busy: boolean;
  readonly onApply: (edits: readonly CellEdit[], rule?: string) => void;
  readonly onBack: () => void;
}

/** What may be mended in form, by kind: every cell before and after, then all of a kind at once. */
export function FixesView({ result, busy, onApply, onBack }: FixesViewProps) {
  const styles = useStyles();
  const { say, language } = useSpeech();
  const kinds = safeFixes(result);
  return (
    <section className={styles.view}>
      <PageHead title={say("fixes")} onBack={onBack} />
      <p className={styles.text}>{say(kinds.length > 0 ? "fixesHow" : "fixesNone")}</p>
      {kinds.map(({ ruleId, edits }) => (
        <div key={ruleId ?? ""}>
          <h3 className={styles.kind}>{ruleId === undefined ? say("houseStyle") : ruleTitle(ruleId, language)}</h3>
          <EditList edits={edits} />
          <Button className={styles.apply} size="small" disabledFocusable={busy} onClick={() => onApply(edits, ruleId)}>
            {say("fixAll", { cells: edits.length })}
          </Button>
        </div>
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  view: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`, overflowY: "auto" },
  text: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground3 },
  kind: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  apply: { marginTop: tokens.spacingVerticalXS },
});
