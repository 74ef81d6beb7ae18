import { Field, makeStyles, Select, Switch, tokens, typographyStyles } from "@fluentui/react-components";
import { regimes } from "../../law/regimes";
import { useSpeech } from "../language";
import type { Services } from "../services";
import type { Settings } from "../settings";
import { DateField } from "./DateField";
import { HistoryFiles } from "./HistoryFiles";
import { PageHead } from "./PageHead";

export interface SettingsViewProps {
  readonly settings: Settings;
  readonly readFile: Services["readFile"];
  readonly onChange: (change: Partial<Settings>) => void;
  /** The findings are marked in their sheets. */
  readonly marking: boolean;
  readonly onMarking: (marking: boolean) => void;
  readonly onBack: () => void;
}

/** What the user may settle. */
export function SettingsView({ settings, readFile, onChange, marking, onMarking, onBack }: SettingsViewProps) {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  return (
    <section className={styles.view}>
      <PageHead title={say("settings")} onBack={onBack} />
      <Field hint={say("markingHint")}>
        <Switch label={say("marking")} checked={marking} onChange={(_, { checked }) => onMarking(checked)} />
      </Field>
      <Field label={say("languageSetting")}>
        <Select
          value={settings.language}
          onChange={(_, { value }) => onChange({ language: value === "en" ? "en" : "vi" })}
        >
          <option value="vi">{say("language-vi")}</option>
          <option value="en">{say("language-en")}</option>
        </Select>
      </Field>
      <DateField
        label={say("reviewDateSetting")}
        hint={say("reviewDateHint")}
        value={settings.reviewDate}
        onChange={(reviewDate) => onChange({ reviewDate })}
      />
      <Field label={say("regimeSetting")}>
        <Select
          value={settings.regime ?? ""}
          onChange={(_, { value }) => onChange({ regime: regimes.find(({ id }) => id === value)?.id })}
        >
          <option value="">{say("regimeByDate")}</option>
          {regimes.map(({ id }) => (
            <option key={id} value={id}>
              {locale.regimes[id]}
            </option>
          ))}
        </Select>
      </Field>
      <HistoryFiles files={settings.history} readFile={readFile} onChange={(history) => onChange({ history })} />
      <Switch
        label={say("liveSetting")}
        checked={settings.live}
        onChange={(_, { checked }) => onChange({ live: checked })}
      />
    </section>
  );
}

const useStyles = makeStyles({
  view: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    overflowY: "auto",
  },
});
