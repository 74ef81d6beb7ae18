import { useState } from "react";
import type { Environment } from "./Environment";
import type { Settings } from "./settings";

/** What the user settled; until then as Office and the ribbon have it. */
export function useSettings({ language }: Environment): [Settings, (change: Partial<Settings>) => Settings] {
  const [settings, setSettings] = useState<Settings>({ view: "check", language, mappings: [] });
  return [
    settings,
    (change) => {
      const changed = { ...settings, ...change };
      setSettings(changed);
      return changed;
    },
  ];
}
