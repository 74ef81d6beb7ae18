import { useEffect, useEffectEvent } from "react";

/** Does something at a key, wherever in the pane the focus is; the handler is told whether Shift was held. */
export function useKey(key: string, onKey: (shift: boolean) => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== key || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onKey(event.shiftKey);
  });
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
