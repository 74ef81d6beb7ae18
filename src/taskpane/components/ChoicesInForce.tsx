import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { profileOf } from "../../law/profileOf";
import type { Choices } from "../choices";
import { useSpeech } from "../language";
import { shownDate } from "../shownDate";

export interface ChoicesInForceProps {
  readonly choices: Choices;
  readonly onDrop: () => void;
}

/** What the user settled for this workbook, so that nobody wonders by what it is judged, and the way to let go of it. */
export function ChoicesInForce({ choices, onDrop }: ChoicesInForceProps) {
  const styles = useStyles();
  const { say, language, locale } = useSpeech();
  const { year, regime, reviewDate, tickStyle, profile, excellentOf, fighterCap } = choices;
  const words = [
    year && say("chosenYear", { year: String(year) }),
    regime && locale.regimes[regime],
    reviewDate && say("chosenDate", { date: shownDate(reviewDate, language) }),
    tickStyle && say(`tickStyle-${tickStyle}`),
    profile && profileOf(profile).name,
    excellentOf && say("chosenShare", { of: say(`excellentOf-${excellentOf}`) }),
    fighterCap && say("chosenCap", { percent: fighterCap }),
  ].filter((text) => text !== undefined);
  if (words.length === 0) return null;
  return (
    <div className={styles.line}>
      <span>{say("chosen", { choices: words.join("; ") })}</span>{" "}
      <Button size="small" onClick={onDrop}>
        {say("chosenDrop")}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  line: { marginTop: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});
