import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { rules } from "../../rules";
import type { Language } from "../../rules/Rule";
import type { Deed } from "../journal";
import { useSpeech } from "../language";
import type { Services } from "../services";
import { shownTime } from "../shownDate";
import { EditList } from "./EditList";
import { PageHead } from "./PageHead";

export interface JournalViewProps {
  readonly recall: Services["recallJournal"];
  /** Something is being done with the workbook; once it is done the journal may be another. */
  readonly busy: boolean;
  readonly onUndo: (deed: Deed) => void;
  readonly onBack: () => void;
}

/** What the pane changed in this workbook, newest first, also before it was last opened; each deed can be taken back. */
export function JournalView({ recall, busy, onUndo, onBack }: JournalViewProps) {
  const styles = useStyles();
  const { say, language } = useSpeech();
  const [deeds, setDeeds] = useState<readonly Deed[]>();
  useEffect(() => {
    let isWanted = !busy;
    // A workbook that does not answer shows as one in which nothing was done.
    recall().then(
      (recalled) => isWanted && setDeeds(recalled),
      () => isWanted && setDeeds([]),
    );
    return () => {
      isWanted = false;
    };
  }, [recall, busy]);
  return (
    <section className={styles.view}>
      <PageHead title={say("journal")} onBack={onBack} />
      <p className={styles.text}>{say(deeds?.length === 0 ? "journalNone" : "journalHow")}</p>
      {deeds?.map((deed) => (
        <div key={deed.time}>
          <h3 className={styles.kind}>
            {shownTime(deed.time, language)} ·{" "}
            {deed.rule === undefined ? say("houseStyle") : titleOf(deed.rule, language)}
          </h3>
          <EditList edits={deed.edits} />
          <Button className={styles.undo} size="small" disabledFocusable={busy} onClick={() => onUndo(deed)}>
            {say("undoCells", { cells: deed.edits.length })}
          </Button>
        </div>
      ))}
    </section>
  );
}

/** A journal may come from another version of the add-in, which knew other rules. */
function titleOf(id: string, language: Language): string {
  return rules.find((rule) => rule.id === id)?.title[language] ?? id;
}

const useStyles = makeStyles({
  view: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`, overflowY: "auto" },
  text: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground3 },
  kind: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  undo: { marginTop: tokens.spacingVerticalXS },
});
