/** Who wants to be told of something. */
export class Listeners<T> {
  private readonly listeners = new Set<(news: T) => void>();

  /** Gives the function that ends it. */
  add(listener: (news: T) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  tell(news: T): void {
    for (const listener of this.listeners) listener(news);
  }
}
