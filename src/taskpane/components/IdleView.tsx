import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useSpeech } from "../language";
import { Tour } from "./Tour";

/** What the pane is for, before anything was checked. */
export function IdleView() {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <section className={styles.view}>
      <h2 className={styles.title}>{say("idleTitle")}</h2>
      <p className={styles.text}>{say("idleHow")}</p>
      <Tour />
      <p className={styles.aside}>{say("idlePrivacy")}</p>
    </section>
  );
}

const useStyles = makeStyles({
  view: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, overflowY: "auto" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: `${tokens.spacingVerticalS} 0` },
  aside: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground3 },
});
