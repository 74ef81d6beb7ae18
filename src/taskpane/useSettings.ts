import { useEffect, useState } from "react";
import type { Environment } from "./Environment";
import { keepPreferences, readPreferences } from "./preferences";
import type { Services } from "./services";
import type { Settings } from "./settings";

/** What the user settled; until then as Office, this computer and the workbook have it. */
export function useSettings(
  { language }: Environment,
  { recallMappings, recallChoices }: Services,
): [Settings, (change: Partial<Settings>) => Settings] {
  const [settings, setSettings] = useState<Settings>(() => {
    const preferred = readPreferences();
    return {
      view: preferred.view ?? "check",
      language: preferred.language ?? language,
      choices: {},
      history: [],
      mappings: [],
      live: true,
    };
  });

  useEffect(() => {
    let isWanted = true;
    // What the user has said meanwhile counts more.
    const take = (recalled: Pick<Settings, "mappings"> | Pick<Settings, "choices">) => {
      if (isWanted) setSettings((now) => ({ ...now, ...recalled, ...said(now) }));
    };
    // A workbook that does not answer has nothing to say.
    recallMappings().then(
      (mappings) => mappings.length > 0 && take({ mappings }),
      () => undefined,
    );
    recallChoices().then(
      (choices) => Object.keys(choices).length > 0 && take({ choices }),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [recallMappings, recallChoices]);

  return [
    settings,
    (change) => {
      const { view, language: spoken } = change;
      if (view) keepPreferences({ view });
      if (spoken) keepPreferences({ language: spoken });
      const changed = { ...settings, ...change };
      setSettings(changed);
      return changed;
    },
  ];
}

function said({ mappings, choices }: Settings): Partial<Settings> {
  return {
    ...(mappings.length > 0 && { mappings }),
    ...(Object.keys(choices).length > 0 && { choices }),
  };
}
