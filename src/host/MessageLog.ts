import { Listeners } from "./model/Listeners";

/** One request of the client and its answer. */
export interface Message {
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** The error it ended with, by its code. */
  readonly error?: string;
}

/** What went over the wire, so that tests can hold operations to their number of syncs. */
export class MessageLog {
  messages: readonly Message[] = [];
  readonly requests = new Listeners<Message>();

  add(message: Message): void {
    this.messages = [...this.messages, message];
    this.requests.tell(message);
  }

  clear(): void {
    this.messages = [];
  }

  get bytes(): number {
    return this.messages.reduce((sum, { requestBytes, answerBytes }) => sum + requestBytes + answerBytes, 0);
  }
}
