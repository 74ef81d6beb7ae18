import { useCallback, useEffect, useState } from "react";
import { EmbeddedHost } from "../EmbeddedHost";
import "./paneWindow";
import { fetchSample, samples } from "./samples";
import { bringAbout, ordinary, type Situation } from "./Situation";
import { texts } from "./texts";

/** A workbook that is open on the page. Its pane is loaded anew whenever `pane` changes. */
export interface OpenDesk {
  readonly host: EmbeddedHost;
  readonly situation: Situation;
  readonly pane: number;
}

export interface Desk {
  /** Undefined until the first workbook is open. */
  readonly open: OpenDesk | undefined;
  /** What is being done, or what went wrong. */
  readonly notice: Notice | undefined;
  readonly openFile: (file: File) => void;
  readonly openSample: (file: string) => void;
  readonly setSituation: (situation: Situation) => void;
  readonly say: (notice: Notice | undefined) => void;
}

export interface Notice {
  readonly kind: "busy" | "error";
  readonly text: string;
}

/** Opens workbooks, the first sample at once; each gets a host of its own. */
export function useDesk(): Desk {
  const [open, setOpen] = useState<OpenDesk>();
  const [notice, say] = useState<Notice>();

  const openBytes = useCallback(async (name: string, read: () => Promise<Uint8Array>, unread: string) => {
    say({ kind: "busy", text: texts.opening(name) });
    const bytes = await read().catch(() => undefined);
    if (!bytes) return say({ kind: "error", text: unread });
    const host = await openHost(bytes, name);
    if (!host) return say({ kind: "error", text: texts.notOpened(name) });
    say(undefined);
    window.soThiDuaHost = host;
    setOpen((before) => ({ host, situation: ordinary, pane: (before?.pane ?? 0) + 1 }));
  }, []);

  const openSample = useCallback(
    (file: string) => void openBytes(file, () => fetchSample(file), texts.notFetched(file)),
    [openBytes],
  );

  useEffect(() => openSample(samples[0].file), [openSample]);

  return {
    open,
    notice,
    openFile: (file) =>
      void openBytes(file.name, async () => new Uint8Array(await file.arrayBuffer()), texts.notOpened(file.name)),
    openSample,
    setSituation: (situation) => setOpen((before) => before && inSituation(before, situation)),
    say,
  };
}

/** Nothing where the file is no workbook that can be read. */
async function openHost(bytes: Uint8Array, name: string): Promise<EmbeddedHost | undefined> {
  const darkTheme = matchMedia("(prefers-color-scheme: dark)").matches;
  return EmbeddedHost.open(bytes, name, { darkTheme }).catch(() => undefined);
}

function inSituation(before: OpenDesk, situation: Situation): OpenDesk {
  bringAbout(before.host, before.situation, situation);
  // Like Excel, the pane is told only at its start whether the workbook may be changed.
  const isOpenedAnew = situation.readOnly !== before.situation.readOnly;
  return { ...before, situation, pane: isOpenedAnew ? before.pane + 1 : before.pane };
}
