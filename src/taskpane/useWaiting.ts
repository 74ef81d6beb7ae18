import { useEffect, useState } from "react";
import type { Services } from "./services";

/** Whether Excel keeps us waiting, as it does while a cell is being edited. */
export function useWaiting({ onWaiting }: Services): boolean {
  const [waiting, setWaiting] = useState(false);
  useEffect(() => onWaiting(setWaiting), [onWaiting]);
  return waiting;
}
