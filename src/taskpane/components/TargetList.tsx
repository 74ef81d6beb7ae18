import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { JudgedTarget } from "../../plan/judgeTargets";
import { useSpeech } from "../language";
import { Verdict } from "./Verdict";

/** Each target in the plan's own words, beside what is registered. */
export function TargetList({ targets }: { readonly targets: readonly JudgedTarget[] }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <>
      <h2 className={styles.title}>{say("targetsTitle")}</h2>
      <ul className={styles.list}>
        {targets.map((judged, index) => (
          <li key={index} className={styles.item}>
            <div>“{judged.target.quote}”</div>
            <TargetVerdict {...judged} />
            {judged.assumed && <div className={styles.aside}>{say("targetAssumed")}</div>}
            {judged.target.note && <div className={styles.aside}>{judged.target.note}</div>}
          </li>
        ))}
      </ul>
    </>
  );
}

function TargetVerdict({ target, actual, denominator = 0, needed, most, met }: JudgedTarget) {
  const { say } = useSpeech();
  if (actual === undefined)
    return <Verdict kind="unknown">{say("needs" in target ? "targetWithoutRow" : "targetUnknown")}</Verdict>;
  const missing = needed - actual;
  const verdict = met
    ? say("targetMet")
    : missing > 0
      ? say("targetMissing", { count: missing })
      : say("targetOver", { count: actual - (most ?? needed) });
  return (
    <Verdict kind={met ? "met" : "missed"}>
      <strong>{verdict}</strong> · {say("targetCount", { actual, needed, denominator })}
    </Verdict>
  );
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
