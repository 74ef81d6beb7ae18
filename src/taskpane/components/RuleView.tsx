import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { regimes } from "../../law/regimes";
import { wordCitation } from "../../locales/wordFinding";
import { ruleNorm, ruleOf } from "../../locales/wordRule";
import { enactmentOf } from "../../validator/enactmentOf";
import { useSpeech } from "../language";
import { shownDate } from "../shownDate";
import { LayerIcon } from "./LayerIcon";
import { PageHead } from "./PageHead";

export interface RuleViewProps {
  readonly ruleId: string;
  readonly onBack: () => void;
}

/** A rule as each law has it: what it demands, where that stands, from when, and how sure that is. */
export function RuleView({ ruleId, onBack }: RuleViewProps) {
  const styles = useStyles();
  const { say, language, locale } = useSpeech();
  const rule = ruleOf(ruleId);
  return (
    <section className={styles.view}>
      <PageHead title={rule.title[language]} onBack={onBack} />
      <p className={styles.aside}>
        <LayerIcon layer={rule.layer} /> {locale.layers[rule.layer]} · {locale.severities[rule.severity]}
      </p>
      {regimes.map((regime) => {
        const enactment = enactmentOf(rule, regime.id);
        const from = enactment?.from ?? regime.inForce.from;
        const until = regime.inForce.until;
        return (
          <div key={regime.id}>
            <h3 className={styles.regime}>{locale.regimes[regime.id]}</h3>
            {enactment ? (
              <>
                <p className={styles.text}>{ruleNorm(rule, enactment, language)}</p>
                <p className={styles.aside}>
                  {enactment.cites.map(wordCitation).join("; ")}
                  <br />
                  {say("inForce", {
                    from: shownDate(from, language),
                    until: until ? shownDate(until, language) : "none",
                  })}
                  . {say(enactment.evidence === "confirmed" ? "evidenceConfirmed" : "evidenceUnconfirmed")}{" "}
                  {say("lawCheckedOn", { date: shownDate(regime.checkedOn, language) })}
                </p>
              </>
            ) : (
              <p className={styles.aside}>{say("notEnacted")}</p>
            )}
          </div>
        );
      })}
    </section>
  );
}

const useStyles = makeStyles({
  view: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
  regime: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  text: { margin: 0 },
  aside: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
