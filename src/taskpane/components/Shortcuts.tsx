import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useSpeech } from "../language";

const keys = [
  ["F9", "keyCheck"],
  ["Shift+F9", "keyWrite"],
  ["F8", "keyNext"],
  ["Shift+F8", "keyBefore"],
  ["↑ ↓ Home End", "keyList"],
  ["Enter", "keyOpen"],
  ["← →", "keyTabs"],
  ["F6", "keyPane"],
] as const;

/** The keys that do what the mouse does. */
export function Shortcuts() {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <section aria-label={say("keys")}>
      <h3 className={styles.title}>{say("keys")}</h3>
      <dl className={styles.list}>
        {keys.map(([key, text]) => (
          <div key={key} className={styles.row}>
            <dt className={styles.key}>{key}</dt>
            <dd className={styles.meaning}>{say(text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0 },
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  key: { flexBasis: "110px", flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
});
