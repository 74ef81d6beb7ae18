import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

/** Whether the system shows things dark. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

function subscribe(onChange: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}
