import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckResult } from "../../check";
import { columnTables } from "../columnChoices";
import { useSpeech } from "../language";
import { Message } from "./Message";
import { UnreadSheets } from "./UnreadSheets";

export interface NoRegisterViewProps {
  readonly result: CheckResult;
  readonly onMapping: () => void;
}

/** No sheet holds a register: what one looks like, and what the sheets are instead. */
export function NoRegisterView({ result, onMapping }: NoRegisterViewProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <section className={styles.view}>
      <Message kind="warning">
        <strong>{say("noRegisterTitle")}</strong>
        <div>{say("noRegisterHow")}</div>
      </Message>
      <div className={styles.sheets}>
        <UnreadSheets sheets={result.workbooks.flatMap(({ unread }) => unread)} />
        {columnTables(result).length > 0 && (
          <Button size="small" onClick={onMapping}>
            {say("mappingUnread")}
          </Button>
        )}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  sheets: { padding: `0 ${tokens.spacingHorizontalM}` },
});
