import { useEffect, useRef, useState } from "react";
import type { Services } from "./services";
import type { HistoryFile } from "./settings";

export interface FileReadings {
  /** The file being read, and its place among those that were picked; undefined while none is. */
  readonly now: { readonly name: string; readonly place: number; readonly of: number } | undefined;
  /** Names of the files that this computer did not hand out. */
  readonly failed: readonly string[];
  readonly read: (picked: readonly File[]) => Promise<void>;
  /** Gives up what is not read yet. */
  readonly stop: () => void;
}

/** Reads picked files one after the other, and takes those of the same name out of `files` for them. */
export function useFileReading(
  files: readonly HistoryFile[],
  readFile: Services["readFile"],
  onChange: (files: readonly HistoryFile[]) => void,
): FileReadings {
  const [now, setNow] = useState<FileReadings["now"]>();
  const [failed, setFailed] = useState<readonly string[]>([]);
  const running = useRef<AbortController>(undefined);
  const latest = useRef({ files, onChange });
  useEffect(() => {
    latest.current = { files, onChange };
  });
  useEffect(() => () => running.current?.abort(), []);

  async function read(picked: readonly File[]): Promise<void> {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setFailed([]);
    for (const [index, file] of picked.entries()) {
      const { name } = file;
      setNow({ name, place: index + 1, of: picked.length });
      try {
        const reading = await readFile(name, new Uint8Array(await file.arrayBuffer()));
        if (signal.aborted) return;
        latest.current.onChange([...latest.current.files.filter((other) => other.name !== name), { name, reading }]);
      } catch {
        // A file that was moved, renamed or locked since it was picked; the user is told which.
        if (signal.aborted) return;
        setFailed((names) => [...names, name]);
      }
    }
    setNow(undefined);
  }

  return {
    now,
    failed,
    read,
    stop: () => {
      running.current?.abort();
      setNow(undefined);
    },
  };
}
