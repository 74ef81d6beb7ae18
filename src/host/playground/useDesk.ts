import { useCallback, useEffect, useState } from "react";
import { EmbeddedHost } from "../EmbeddedHost";
import "./paneWindow";
import { fetchSample, samples } from "./samples";
import { bringAbout, ordinary, type Situation } from "./Situation";
import { texts } from "./texts";

/** A workbook that is open on the page. */
export interface OpenDesk {
  /** Another one for each workbook that is opened, also if it is the same file. */
  readonly id: number;
  readonly host: EmbeddedHost;
  readonly situation: Situation;
  /** The pane is loaded anew whenever this changes. */
  readonly pane: string;
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
  const [notice, say] = useState<Notice | undefined>(opening(samples[0].file));

  const take = useCallback((reading: Reading) => {
    if (reading.status === "unread") return say({ kind: "error", text: reading.why });
    say(undefined);
    window.soThiDuaHost = reading.host;
    setOpen((before) => opened(reading.host, (before?.id ?? 0) + 1));
  }, []);

  useEffect(() => void readSample(samples[0].file).then(take), [take]);

  return {
    open,
    notice,
    openFile: (file) => {
      say(opening(file.name));
      void readWorkbook(file.name, file).then(take);
    },
    openSample: (file) => {
      say(opening(file));
      void readSample(file).then(take);
    },
    setSituation: (situation) => open && setOpen(inSituation(open, situation)),
    say,
  };
}

type Reading =
  { readonly status: "read"; readonly host: EmbeddedHost } | { readonly status: "unread"; readonly why: string };

async function readSample(file: string): Promise<Reading> {
  const sample = await fetchSample(file).catch(() => undefined);
  return sample ? readWorkbook(file, sample) : { status: "unread", why: texts.notFetched(file) };
}

async function readWorkbook(name: string, content: Blob): Promise<Reading> {
  const darkTheme = matchMedia("(prefers-color-scheme: dark)").matches;
  try {
    const bytes = new Uint8Array(await content.arrayBuffer());
    return { status: "read", host: await EmbeddedHost.open(bytes, name, { darkTheme }) };
  } catch {
    // Whatever the reader stumbles over is a fault of the file.
    return { status: "unread", why: texts.notOpened(name) };
  }
}

function opening(name: string): Notice {
  return { kind: "busy", text: texts.opening(name) };
}

function opened(host: EmbeddedHost, id: number): OpenDesk {
  return { id, host, situation: ordinary, pane: String(id) };
}

function inSituation(before: OpenDesk, situation: Situation): OpenDesk {
  bringAbout(before.host, before.situation, situation);
  // Like Excel, the pane is told only at its start whether the workbook may be changed.
  const isOpenedAnew = situation.readOnly !== before.situation.readOnly;
  return { ...before, situation, pane: isOpenedAnew ? `${before.pane}+` : before.pane };
}
