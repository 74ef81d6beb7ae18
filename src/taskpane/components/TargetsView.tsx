import { Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { allowedByLaw } from "../../explain/allowedByLaw";
import type { Feasibility } from "../../plan/feasibility";
import type { Plan } from "../../plan/Plan";
import { plans } from "../../plan/plans";
import { readTargetSheet } from "../../plan/targetSheet";
import { optionsOf } from "../choices";
import { useSpeech } from "../language";
import type { Checked } from "../state";
import { DeadlineList } from "./DeadlineList";
import { MeetingList } from "./MeetingList";
import { PossibleList } from "./PossibleList";
import { TargetList } from "./TargetList";

export interface TargetsViewProps {
  readonly checked: Checked | undefined;
  readonly choice: string | undefined;
  readonly busy: boolean;
  readonly onChoose: (choice: string | undefined) => void;
  readonly onWrite: (plan: Plan) => void;
}

/** The register beside a plan: what is met, what is possible at all, and by when. */
export function TargetsView({ checked, choice, busy, onChoose, onWrite }: TargetsViewProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const byLaw = useMemo(() => allowedWithoutPlan(checked), [checked]);
  if (!checked) return <p className={styles.view}>{say("targetsUnchecked")}</p>;
  const hasOwn = checked.grids.some((grid) => readTargetSheet(grid) !== undefined);
  const results = checked.result.plans;
  return (
    <section className={styles.view}>
      <Field label={say("planChoice")}>
        <Select value={choice ?? ""} onChange={(_, { value }) => onChoose(value || undefined)}>
          <option value="">{say(hasOwn ? "planOwn" : "planNone")}</option>
          {plans.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {hasOwn && <option value="none">{say("planNone")}</option>}
        </Select>
      </Field>
      {results.length === 0 && <p className={styles.text}>{say("targetsEmpty")}</p>}
      {byLaw.length > 0 && <PossibleList title={say("possibleByLaw")} possible={byLaw} />}
      {results.map((result, index) => (
        <div key={index}>
          <p className={styles.text}>
            {result.plan.name} ({result.plan.source.text})
          </p>
          {result.plan.unread === undefined && (
            <Button size="small" disabledFocusable={busy} onClick={() => onWrite(result.plan)}>
              {say("planWrite")}
            </Button>
          )}
          {result.targets.length > 0 && <TargetList targets={result.targets} />}
          {result.meeting.length > 0 && <MeetingList terms={result.meeting} />}
          {result.feasibility.length > 0 && <PossibleList title={say("possibleTitle")} possible={result.feasibility} />}
          <DeadlineList plan={result.plan} />
        </div>
      ))}
    </section>
  );
}

function allowedWithoutPlan(checked: Checked | undefined): readonly Feasibility[] {
  if (!checked || checked.result.plans.length > 0) return [];
  const options = optionsOf(checked.settled.choices);
  return checked.result.agencies.flatMap((agency) => allowedByLaw(agency, options));
}

const useStyles = makeStyles({
  view: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
  text: { margin: `${tokens.spacingVerticalS} 0` },
});
