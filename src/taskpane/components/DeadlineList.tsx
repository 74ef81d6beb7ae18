import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { shownDay } from "../../plan/days";
import type { Deadline, Plan } from "../../plan/Plan";
import { useSpeech } from "../language";
import { Verdict } from "./Verdict";

/** By when the plan wants what, and what it wants that no tick can tell. */
export function DeadlineList({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <>
      {plan.deadlines.length > 0 && (
        <>
          <h2 className={styles.title}>{say("deadlinesTitle")}</h2>
          <ul className={styles.list}>
            {plan.deadlines.map((deadline, index) => (
              <li key={index}>
                {deadline.what}: <Day {...deadline} />
              </li>
            ))}
          </ul>
        </>
      )}
      {plan.notTickable.length > 0 && (
        <>
          <h2 className={styles.title}>{say("notTickable")}</h2>
          <ul className={styles.list}>
            {plan.notTickable.map((quote, index) => (
              <li key={index}>“{quote}”</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Day(deadline: Deadline) {
  const { say } = useSpeech();
  if (!("before" in deadline)) return say("deadlineAfterMeeting", { days: deadline.daysAfterMeeting });
  if (deadline.before !== null) return say("deadlineBefore", { date: shownDay(deadline.before) });
  return (
    <Verdict kind="missed">
      {say("deadlineUnreal", { date: /\d{1,2}\/\d{1,2}\/\d{4}/.exec(deadline.quote)?.[0] ?? deadline.quote })}
    </Verdict>
  );
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});
