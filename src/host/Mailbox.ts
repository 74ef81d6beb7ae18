import type { EmbeddedHost } from "./EmbeddedHost";
import type { ApiErrorCode } from "./wire/ApiError";
import { PathType, parseRequest, type Request, type Response } from "./wire/Request";

/** Takes requests one after the other, waits as long as the options say, and notes them in the log. */
export class Mailbox {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: EmbeddedHost) {}

  /** The answer's text; undefined where a cell is being edited and the request does not wait. */
  answer(body: string, waits: boolean): Promise<string | undefined> {
    const answer = this.last.then(() => this.process(body, waits));
    this.last = answer;
    return answer;
  }

  private async process(body: string, waits: boolean): Promise<string | undefined> {
    const { workbook, options } = this.host;
    await delay(options.latency);
    const request = parseRequest(body);
    // What the client tells other services of Office is let through, and of no interest to the log.
    if (!isAboutWorkbook(request)) return this.respond(body, request).text;
    while (waits && workbook.isEditingCell && !this.host.isClosed) await delay(20);
    if (workbook.isEditingCell) {
      this.note(body, "", "InvalidOperationInCellEditMode");
      return undefined;
    }
    const { response, text } = this.respond(body, request);
    this.note(body, text, response.Error?.Code);
    return text;
  }

  private respond(body: string, request: Request): Answer {
    const { options, dispatcher } = this.host;
    if (byteCount(body) > options.largestMessage) return refusal("RequestPayloadSizeLimitExceeded");
    const response = dispatcher.execute(request);
    const text = JSON.stringify(response);
    return byteCount(text) > options.largestMessage ? refusal("ResponsePayloadSizeLimitExceeded") : { response, text };
  }

  private note(body: string, answer: string, error: string | undefined): void {
    const sizes = { requestBytes: byteCount(body), answerBytes: byteCount(answer) };
    this.host.log.add({ ...sizes, ...(error === undefined ? {} : { error }) });
  }
}

const utf8 = new TextEncoder();

function byteCount(text: string): number {
  return utf8.encode(text).length;
}

interface Answer {
  readonly response: Response;
  readonly text: string;
}

function refusal(code: ApiErrorCode): Answer {
  const response = { Results: [], Error: { Code: code, Message: code } };
  return { response, text: JSON.stringify(response) };
}

function isAboutWorkbook({ ObjectPaths }: Request): boolean {
  return Object.values(ObjectPaths).every(({ ObjectPathType }) => ObjectPathType !== PathType.service);
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
