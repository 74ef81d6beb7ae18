/** Runs one piece of work at a time; of those that are handed in meanwhile only the last is run, once the one before has ended. */
export function latestOnly(): (work: () => Promise<void>) => void {
  let isRunning = false;
  let next: (() => Promise<void>) | undefined;

  async function run(work: () => Promise<void>): Promise<void> {
    isRunning = true;
    try {
      for (let current: typeof next = work; current; current = next) {
        next = undefined;
        await current();
      }
    } finally {
      isRunning = false;
    }
  }

  return (work) => {
    if (isRunning) next = work;
    else void run(work);
  };
}
