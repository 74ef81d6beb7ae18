import { Field, makeStyles, Select, Switch, tokens, typographyStyles } from "@fluentui/react-components";
import { readCalendarYear } from "../../law/calendarYears";
import { readPercent } from "../../law/percents";
import { profiles } from "../../law/profiles";
import { regimes } from "../../law/regimes";
import { excellentOfs, tickStyles } from "../choices";
import { useSpeech } from "../language";
import type { Services } from "../services";
import type { Settings } from "../settings";
import { DateField } from "./DateField";
import { HistoryFiles } from "./HistoryFiles";
import { NumberField } from "./NumberField";
import { PageHead } from "./PageHead";
import { Shortcuts } from "./Shortcuts";

export interface SettingsViewProps {
  readonly settings: Settings;
  readonly readFile: Services["readFile"];
  readonly onChange: (change: Partial<Settings>) => void;
  /** The findings are marked in their sheets. */
  readonly marking: boolean;
  readonly onMarking: (marking: boolean) => void;
  readonly onBack: () => void;
}

/** What the user may settle: for every workbook, then by what this one is judged. */
export function SettingsView({ settings, readFile, onChange, marking, onMarking, onBack }: SettingsViewProps) {
  const styles = useStyles();
  const { say, locale } = useSpeech();
  const { choices } = settings;
  const choose = (change: Partial<Settings["choices"]>) => onChange({ choices: { ...choices, ...change } });
  return (
    <section className={styles.view}>
      <PageHead title={say("settings")} onBack={onBack} />
      <Field label={say("languageSetting")}>
        <Select
          value={settings.language}
          onChange={(_, { value }) => onChange({ language: value === "en" ? "en" : "vi" })}
        >
          <option value="vi">{say("language-vi")}</option>
          <option value="en">{say("language-en")}</option>
        </Select>
      </Field>
      <Switch
        label={say("liveSetting")}
        checked={settings.live}
        onChange={(_, { checked }) => onChange({ live: checked })}
      />
      <Field hint={say("markingHint")}>
        <Switch label={say("marking")} checked={marking} onChange={(_, { checked }) => onMarking(checked)} />
      </Field>
      <h3 className={styles.title}>{say("choicesTitle")}</h3>
      <p className={styles.aside}>{say("choicesHow")}</p>
      <NumberField
        label={say("yearSetting")}
        hint={say("yearHint")}
        value={choices.year}
        read={readCalendarYear}
        unreadable={say("yearUnreadable")}
        onChange={(year) => choose({ year })}
      />
      <DateField
        label={say("reviewDateSetting")}
        hint={say("reviewDateHint")}
        value={choices.reviewDate}
        onChange={(reviewDate) => choose({ reviewDate })}
      />
      <Choice
        label={say("regimeSetting")}
        value={choices.regime}
        none={say("regimeByDate")}
        options={regimes.map(({ id }) => [id, locale.regimes[id]])}
        onChoose={(regime) => choose({ regime })}
      />
      <Choice
        label={say("tickStyleSetting")}
        hint={say("tickStyleHint")}
        value={choices.tickStyle}
        none={say("tickStyleDetected")}
        options={tickStyles.map((id) => [id, say(`tickStyle-${id}`)])}
        onChoose={(tickStyle) => choose({ tickStyle })}
      />
      <Choice
        label={say("profileSetting")}
        hint={say("profileHint")}
        value={choices.profile}
        none={say("profileNone")}
        options={profiles.map(({ id, name }) => [id, name])}
        onChoose={(profile) => choose({ profile })}
      />
      <Choice
        label={say("excellentOfSetting")}
        value={choices.excellentOf}
        none={say("excellentOfLaw")}
        options={excellentOfs.map((id) => [id, say(`excellentOf-${id}`)])}
        onChoose={(excellentOf) => choose({ excellentOf })}
      />
      <NumberField
        label={say("fighterCapSetting")}
        hint={say("fighterCapHint")}
        value={choices.fighterCap}
        read={readPercent}
        unreadable={say("percentUnreadable")}
        unit="%"
        onChange={(fighterCap) => choose({ fighterCap })}
      />
      <HistoryFiles files={settings.history} readFile={readFile} onChange={(history) => onChange({ history })} />
      <Shortcuts />
    </section>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: T | undefined;
  readonly options: readonly (readonly [T, string])[];
  /** What it is where nothing is chosen. */
  readonly none: string;
  readonly onChoose: (value: T | undefined) => void;
}

function Choice<T extends string>({ label, hint, value, options, none, onChoose }: ChoiceProps<T>) {
  return (
    <Field label={label} hint={hint ?? null}>
      <Select value={value ?? ""} onChange={(_, chosen) => onChoose(options.find(([id]) => id === chosen.value)?.[0])}>
        <option value="">{none}</option>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
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
  title: { ...typographyStyles.body1Strong, margin: 0 },
  aside: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
