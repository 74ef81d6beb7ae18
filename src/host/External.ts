import type { EmbeddedHost } from "./EmbeddedHost";
import { eventEntries } from "./eventEntries";
import { Mailbox } from "./Mailbox";
import { officeContext } from "./officeContext";

/** Numbers by which the client names what it wants of the desktop host. */
const richApi = 93;
const richApiMessage = 33;

/** Answers of the old API: an error number of Office, "not supported". */
const notSupported = 5000;
const inCellEditMode = 5004;

/** Of the request's flags: wait while a cell is being edited. */
const waitsForCellEdit = 64;

type Callback = (answer: unknown) => void;
type Handler = (dispatchId: number, data: unknown) => void;

/**
 * `window.external` as Office.js finds it in Excel for Windows. Everything the client asks for goes through Execute, and
 * events come back through the handler that it registers.
 */
export class External {
  private readonly handlers = new Map<number, Handler>();
  private readonly context: unknown;
  private readonly mailbox: Mailbox;

  constructor(private readonly host: EmbeddedHost) {
    this.context = officeContext(host);
    this.mailbox = new Mailbox(host);
    host.workbook.events.add((event) => {
      if (!host.workbook.eventsEnabled) return;
      const entries = eventEntries(event);
      this.later(() => this.handlers.get(richApiMessage)?.(richApiMessage, safeArray(entries)));
    });
  }

  /** Host, platform, version, language, and flag 1: a shared runtime. */
  readonly GetHostInfo = (): string => `Excel$Win32$16.01$${this.host.options.locale}$telemetry$$disableLogging$1`;
  readonly GetContext = (): unknown => this.context;
  readonly GetLoggingAllowed = (): boolean => false;
  readonly MessageParent2 = (): void => undefined;

  readonly Execute = (id: number, parameters: unknown, callback: Callback): void => {
    if (id !== richApi) {
      this.later(() => callback(notSupported));
      return;
    }
    const { body, flags } = readMessage(parameters);
    void this.mailbox.answer(body, (flags & waitsForCellEdit) !== 0).then((text) => {
      if (this.host.isClosed) return;
      callback(text === undefined ? inCellEditMode : safeArray([0, [200, [], text]]));
    });
  };

  readonly RegisterEvent = (id: number, _target: unknown, handler: Handler, callback: Callback): void => {
    this.handlers.set(id, handler);
    this.later(() => callback(0));
  };

  readonly UnregisterEvent = (id: number, _target: unknown, callback: Callback): void => {
    this.handlers.delete(id);
    this.later(() => callback(0));
  };

  /** Excel never calls back before it has returned. */
  private later(call: () => void): void {
    setTimeout(() => {
      if (!this.host.isClosed) call();
    }, 0);
  }
}

/** Body and flags within [custom data, "POST", "ProcessQuery", headers, BODY, permission, FLAGS, …]. */
function readMessage(parameters: unknown): { readonly body: string; readonly flags: number } {
  const outer: readonly unknown[] = Array.isArray(parameters) ? parameters : [];
  const message: readonly unknown[] = Array.isArray(outer[0]) ? outer[0] : outer;
  return { body: String(message[4]), flags: Number(message[6] ?? 0) };
}

/** Lists reach the client as the arrays of Windows' automation. */
function safeArray(items: readonly unknown[]): { toArray(): readonly unknown[] } {
  return { toArray: () => items };
}
