import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useSpeech } from "../language";

/** What the pane is for, before anything was checked. */
export function IdleView() {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <section className={styles.view}>
      <h2 className={styles.title}>{say("idleTitle")}</h2>
      <p className={styles.text}>{say("idleHow")}</p>
      <h3 className={styles.steps}>{say("tour")}</h3>
      <ol className={styles.list}>
        <li>{say("tourCheck")}</li>
        <li>{say("tourGo")}</li>
        <li>{say("tourWrite")}</li>
      </ol>
      <p className={styles.aside}>{say("idlePrivacy")}</p>
    </section>
  );
}

const useStyles = makeStyles({
  view: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, overflowY: "auto" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: `${tokens.spacingVerticalS} 0` },
  steps: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalXL },
  aside: { margin: 0, color: tokens.colorNeutralForeground3 },
});
