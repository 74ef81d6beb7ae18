import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useSpeech } from "../language";
import { keepPreferences, readPreferences } from "../preferences";

/** Three steps for the first time; once put away on this computer they come back on request only. */
export function Tour() {
  const styles = useStyles();
  const { say } = useSpeech();
  const [isOver, setOver] = useState(() => readPreferences().toured === true);
  const show = (over: boolean) => {
    keepPreferences({ toured: over });
    setOver(over);
  };
  if (isOver) {
    return (
      <Button size="small" onClick={() => show(false)}>
        {say("tourAgain")}
      </Button>
    );
  }
  return (
    <section aria-label={say("tour")}>
      <h3 className={styles.title}>{say("tour")}</h3>
      <ol className={styles.list}>
        <li>{say("tourCheck")}</li>
        <li>{say("tourGo")}</li>
        <li>{say("tourWrite")}</li>
      </ol>
      <Button size="small" onClick={() => show(true)}>
        {say("tourDone")}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalXL },
});
