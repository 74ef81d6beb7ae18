import type { Sync } from "./batch";

/** A part of a message that can be sent on its own, also once more after a refusal. */
export interface Step {
  /** About how many bytes it adds to the request or to the answer, whichever is larger. */
  readonly bytes: number;
  /** Asks Excel; what it returns takes the answer in after the sync. */
  ask(): () => void;
}

/** A step that only tells Excel what to do. */
export function tell(what: () => void, bytes = bytesOfTelling): Step {
  return {
    bytes,
    ask: () => {
      what();
      return () => undefined;
    },
  };
}

const bytesOfTelling = 400;

/** Excel on the web allows 5 MB for a request and for its answer. */
export const largestMessage = 4_000_000;

/** Sends the steps in one message, or in several where they are too large together. */
export async function send(steps: readonly Step[], sync: Sync): Promise<void> {
  for (const message of messagesOf(steps)) await sendMessage(message, sync);
}

function messagesOf(steps: readonly Step[]): Step[][] {
  const messages: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const current = messages.at(-1);
    if (current && step.bytes <= room) current.push(step);
    else {
      messages.push([step]);
      room = largestMessage;
    }
    room -= step.bytes;
  }
  return messages;
}

/** A message that is refused as too large is sent in halves. */
async function sendMessage(steps: readonly Step[], sync: Sync): Promise<void> {
  const takes = steps.map((step) => step.ask());
  try {
    await sync();
  } catch (error) {
    if (steps.length < 2 || !isTooLarge(error)) throw error;
    const middle = Math.ceil(steps.length / 2);
    await sendMessage(steps.slice(0, middle), sync);
    await sendMessage(steps.slice(middle), sync);
    return;
  }
  for (const take of takes) take();
}

const refusals: readonly string[] = ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"];

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && refusals.includes(error.code);
}
