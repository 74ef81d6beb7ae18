import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

/** Whether to show the pane dark: as Office says, else as the system does. */
export function useDark(ofOffice: boolean | undefined): boolean {
  const ofSystem = useSyncExternalStore(subscribe, () => matchMedia(query).matches);
  return ofOffice ?? ofSystem;
}

function subscribe(onChange: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}
