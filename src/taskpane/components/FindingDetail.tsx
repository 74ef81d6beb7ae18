import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckResult } from "../../check";
import { explain } from "../../explain/explain";
import { wordExplanation } from "../../locales/wordExplanation";
import type { CellEdit } from "../../rules/Rule";
import type { Finding } from "../../validator/Finding";
import { useSpeech } from "../language";
import { rowAround } from "../rowAround";
import type { Checked } from "../state";
import { EditList } from "./EditList";
import { RowAround } from "./RowAround";

export interface FindingDetailProps {
  readonly finding: Finding;
  readonly checked: Checked;
  readonly busy: boolean;
  readonly onApply: (edits: readonly CellEdit[], rule?: string) => void;
  readonly onRule: (ruleId: string) => void;
}

/** What the current finding shows besides: the row that it stands in, why, and what would mend it. */
export function FindingDetail({ finding, checked, busy, onApply, onRule }: FindingDetailProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { fix } = finding;
  return (
    <div className={styles.detail}>
      <RowAround cells={rowAround(checked.result, checked.grids, finding.at)} />
      {fix && fix.edits.length > 0 && (
        <div>
          {say(fix.kind === "safe" ? "safeFix" : "suggestion")}
          <EditList edits={fix.edits} />
          <Button size="small" disabledFocusable={busy} onClick={() => onApply(fix.edits, finding.ruleId)}>
            {say(fix.kind === "safe" ? "fixOne" : "suggest")}
          </Button>
        </div>
      )}
      <details>
        <summary className={styles.summary}>{say("why")}</summary>
        <Why finding={finding} result={checked.result} />
        <Button size="small" onClick={() => onRule(finding.ruleId)}>
          {say("rulePage")}
        </Button>
      </details>
    </div>
  );
}

function Why({ finding, result }: { readonly finding: Finding; readonly result: CheckResult }) {
  const styles = useStyles();
  const { language } = useSpeech();
  const explanation = explain(finding, result);
  if (!explanation) return null;
  const { clause, facts, met } = wordExplanation(explanation, language);
  return [...clause, ...facts, met].map((line, index) => (
    <p key={index} className={styles.text}>
      {line}
    </p>
  ));
}

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: { cursor: "pointer" },
  text: { margin: `${tokens.spacingVerticalXXS} 0` },
});
