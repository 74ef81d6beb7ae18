import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useMemo } from "react";
import { Pane } from "./components/Pane";
import type { Environment } from "./Environment";
import { speechOf, SpeechContext } from "./language";
import type { Services } from "./services";
import { useDark } from "./useDark";
import { useSettings } from "./useSettings";

export interface AppProps {
  readonly services: Services;
  readonly environment: Environment;
}

/** The pane in the theme of Office and the language of the user. */
export function App({ services, environment }: AppProps) {
  const styles = useStyles();
  const [settings, change] = useSettings(environment, services);
  const dark = useDark(environment.dark);
  const { language } = settings;
  const speech = useMemo(() => speechOf(language), [language]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.pane} lang={language}>
      <SpeechContext value={speech}>
        <Pane services={services} environment={environment} settings={settings} onSettings={change} />
      </SpeechContext>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  pane: {
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    // A field is as wide as the pane, not as its longest option.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});
