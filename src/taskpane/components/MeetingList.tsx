import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { JudgedTerm } from "../../plan/judgeMeeting";
import { useSpeech } from "../language";
import { Verdict } from "./Verdict";

/** What the plan says of its meeting, beside the list of delegates. */
export function MeetingList({ terms }: { readonly terms: readonly JudgedTerm[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <>
      <h2 className={styles.title}>{say("meetingTitle")}</h2>
      <ul className={styles.list}>
        {terms.map((judged, index) => (
          <li key={index} className={styles.item}>
            <div>“{judged.term.quote}”</div>
            <Verdict kind={judged.met === undefined ? "unknown" : judged.met ? "met" : "missed"}>
              <TermFigures {...judged} />
            </Verdict>
          </li>
        ))}
      </ul>
    </>
  );
}

function TermFigures({ term, delegates, models, guests, people, form }: JudgedTerm) {
  const { say } = useSpeech();
  if ("mostDelegates" in term) return say("meetingDelegates", { k: delegates });
  if ("aboutPercentModels" in term) return say("meetingModels", { models, guests, n: delegates });
  return people === undefined ? say("meetingPeopleUnknown") : say("meetingPeople", { people, form: form ?? "open" });
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});
