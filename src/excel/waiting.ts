type Listener = (waiting: boolean) => void;

const listeners = new Set<Listener>();
const patience = 1000;

/**
 * Calls the listener with true once Excel has let a message wait for a second, as it does while a cell is being edited,
 * and with false as soon as it answers. Gives the function that ends this.
 */
export function onWaiting(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Awaits Excel's answer and tells the listeners when that takes long. */
export async function awaitAnswer<T>(answer: Promise<T>): Promise<T> {
  let told = false;
  const tell = (waiting: boolean) => {
    told = waiting;
    for (const listener of listeners) listener(waiting);
  };
  const timer = setTimeout(() => tell(true), patience);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    if (told) tell(false);
  }
}
