import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckResult } from "../../check";
import { ruleNorm, ruleOf, wordMet } from "../../locales/wordRule";
import type { CellEdit } from "../../rules/Rule";
import { enactmentOf } from "../../validator/enactmentOf";
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
  readonly onApply: (edits: readonly CellEdit[]) => void;
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
          <Button size="small" disabledFocusable={busy} onClick={() => onApply(fix.edits)}>
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
  const rule = ruleOf(finding.ruleId);
  const own = result.workbooks.find(({ workbook }) => workbook === finding.at.workbook);
  const enactment = own && enactmentOf(rule, own.regime, own.reviewDate);
  return (
    <>
      {enactment && <p className={styles.text}>{ruleNorm(rule, enactment, language)}</p>}
      <p className={styles.text}>{wordMet(finding, language)}</p>
    </>
  );
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
