import { useMemo, useSyncExternalStore } from "react";
import type { EmbeddedHost } from "../EmbeddedHost";

/** A number that grows with every change of what the host shows, by a person or by the add-in. */
export function useVersion(host: EmbeddedHost): number {
  const store = useMemo(() => versionStore(host), [host]);
  return useSyncExternalStore(store.subscribe, store.version);
}

function versionStore(host: EmbeddedHost) {
  let count = 0;
  return {
    version: () => count,
    subscribe: (onChange: () => void) =>
      host.onChange(() => {
        count++;
        onChange();
      }),
  };
}
