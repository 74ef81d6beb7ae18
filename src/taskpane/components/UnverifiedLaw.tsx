import { Button } from "@fluentui/react-components";
import type { CheckResult } from "../../check";
import type { RegimeId } from "../../law/Regime";
import { regimeOf } from "../../law/regimeOn";
import { useSpeech } from "../language";
import { shownDate } from "../shownDate";
import { Message } from "./Message";

export interface UnverifiedLawProps {
  readonly result: CheckResult;
  readonly isChosen: boolean;
  readonly onRegime: (regime: RegimeId) => void;
}

/** That the text of the law applied could not be read, and, unless the user chose it, the law before, which a dossier received in its time may still follow. */
export function UnverifiedLaw({ result, isChosen, onRegime }: UnverifiedLawProps) {
  const { say, locale, language } = useSpeech();
  const unverified = result.workbooks
    .filter(({ registrations }) => registrations.length > 0)
    .map(({ regime }) => regimeOf(regime))
    .find((regime) => regime.unverified);
  if (!unverified) return null;
  const { inForce, succeeds } = unverified;
  const date = shownDate(inForce.from, language);
  return (
    <Message kind="warning">
      <div>{locale.unverifiedRegime}</div>
      {succeeds && !isChosen && (
        <>
          <div>{say("receivedBefore", { date })}</div>
          <Button size="small" onClick={() => onRegime(succeeds)}>
            {say("lawBefore", { date })}
          </Button>
        </>
      )}
    </Message>
  );
}
