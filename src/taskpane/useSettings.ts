import { useEffect, useState } from "react";
import type { Environment } from "./Environment";
import type { Services } from "./services";
import type { Settings } from "./settings";

/** What the user settled; until then as Office, the ribbon and the workbook have it. */
export function useSettings(
  { language }: Environment,
  { recallMappings }: Services,
): [Settings, (change: Partial<Settings>) => Settings] {
  const [settings, setSettings] = useState<Settings>({
    view: "check",
    language,
    history: [],
    mappings: [],
    live: true,
  });

  useEffect(() => {
    let isWanted = true;
    const take = (mappings: Settings["mappings"]) => {
      // What the user has said meanwhile counts more.
      if (isWanted && mappings.length > 0) {
        setSettings((now) => (now.mappings.length > 0 ? now : { ...now, mappings }));
      }
    };
    // A workbook that does not answer has nothing to say about its columns.
    recallMappings().then(take, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [recallMappings]);

  return [
    settings,
    (change) => {
      const changed = { ...settings, ...change };
      setSettings(changed);
      return changed;
    },
  ];
}
